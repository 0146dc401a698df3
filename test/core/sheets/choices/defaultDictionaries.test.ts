import { industryWords } from "../../../../src/core/reference/trades/industryWords";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { dictionaryIds } from "../../../../src/core/sheets/dictionaries";
import { tiers } from "../../../../src/core/sheets/tier";
import { wordKey } from "../../../../src/core/values/text/foldText";

describe("the default dictionaries", () => {
  it("have choices for everything but the staff, whom only the workbook knows", () => {
    for (const id of dictionaryIds)
      expect([id, defaultDictionaries[id].length > 1]).toEqual([id, id !== "owner"]);
  });

  it.each(dictionaryIds)("give no word of %s to two choices", (id) => {
    const owners = new Map<string, string>();
    for (const { id: entry, label, aliases } of defaultDictionaries[id]) {
      for (const word of new Set([label["zh-CN"], label["en-US"], ...aliases].map(wordKey))) {
        expect([word, owners.get(word) ?? entry]).toEqual([word, entry]);
        owners.set(word, entry);
      }
    }
  });

  it("have ids that are unique in their dictionary and free of blanks", () => {
    for (const id of dictionaryIds) {
      const ids = defaultDictionaries[id].map((entry) => entry.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const entry of ids) expect(entry).toMatch(/^[\w+-]+$/);
    }
  });

  it("use the ids the rest of the product knows", () => {
    expect(defaultDictionaries.tier.map(({ id }) => id)).toEqual(tiers);
    expect(defaultDictionaries.satisfaction.map(({ id }) => Number(id))).toEqual([5, 4, 3, 2, 1]);
    const sections = defaultDictionaries.industry.map(({ id }) => id).filter((id) => id !== "other");
    expect(sections.sort()).toEqual(Object.keys(industryWords).sort());
  });

  it("hold the words of the first customers' documents", () => {
    const labels = dictionaryIds.flatMap((id) => defaultDictionaries[id].map(({ label }) => label["zh-CN"]));
    for (const word of [
      "展会",
      "转介绍",
      "社交媒体",
      "电话",
      "拜访",
      "邮件",
      "线上会议",
      "需求反馈",
      "产品咨询",
      "高意向客户",
      "100-500人",
      "电汇",
      "支票",
      "信用卡",
      "核心客户",
      "流失客户",
    ]) {
      expect(labels).toContain(word);
    }
  });
});
