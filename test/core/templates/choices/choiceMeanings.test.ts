import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import {
  meantEntry,
  readChoiceMeanings,
  withRenamed,
} from "../../../../src/core/templates/choices/choiceMeanings";
import { fc } from "../../../property";

const [complaint] = defaultDictionaries.category.filter(({ label }) => label["zh-CN"] === "投诉建议");
const complaintId = complaint?.id ?? "";
const renamed = (from: string, to: string, list = "category") => ({ list, from, to });
const meaning = (word: string, meanings: ReturnType<typeof withRenamed>) =>
  meantEntry("category", word, meanings).id;

describe("a renamed choice", () => {
  it("means what it meant, and is known by its old words too", () => {
    const meanings = withRenamed({}, [renamed("投诉建议", "客诉")]);
    const entry = meantEntry("category", "客诉", meanings);
    expect(entry).toMatchObject({ id: complaintId, label: { "zh-CN": "客诉" } });
    expect(entry.aliases).toEqual(expect.arrayContaining(["投诉建议", ...(complaint?.aliases ?? [])]));
  });

  it("means it still after it was renamed again, and after the first words come back", () => {
    const twice = withRenamed(withRenamed({}, [renamed("投诉建议", "客诉")]), [
      renamed("客诉", "客户投诉单"),
    ]);
    expect(meaning("客户投诉单", twice)).toBe(complaintId);
    const back = withRenamed(twice, [renamed("客户投诉单", "投诉建议")]);
    expect(meaning("投诉建议", back)).toBe(complaintId);
  });

  it("keeps nothing where it was none of ours, or is a list of the team's own", () => {
    expect(withRenamed({}, [renamed("展厅接待", "展厅")])).toEqual({});
    expect(withRenamed({}, [renamed("投诉建议", "客诉", "我的列表")])).toEqual({});
    expect(withRenamed({}, [renamed("投诉建议", "Complaint")])).toEqual({});
  });

  it("that changes its word with another one takes its meaning along", () => {
    const [one, two] = defaultDictionaries.category;
    const first = withRenamed({}, [
      renamed(one?.label["zh-CN"] ?? "", "甲"),
      renamed(two?.label["zh-CN"] ?? "", "乙"),
    ]);
    const swapped = withRenamed(first, [renamed("甲", "乙"), renamed("乙", "甲")]);
    expect([meaning("甲", swapped), meaning("乙", swapped)]).toEqual([two?.id, one?.id]);
  });

  it("means the same in whatever order the list names what was renamed at once", () => {
    const shipped = defaultDictionaries.category.map(({ label }) => label["zh-CN"]);
    const words = ["甲", "乙", "丙", "丁"];
    const taken = shipped.slice(0, words.length);
    const known = withRenamed(
      {},
      taken.map((from, i) => renamed(from, words[i] ?? "")),
    );
    const permutation = fc.shuffledSubarray(words, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(permutation, permutation, (now, order) => {
        const at = (word: string) => renamed(word, now[words.indexOf(word)] ?? "");
        const meanings = withRenamed(known, order.map(at));
        for (const word of words) expect(meaning(at(word).to, meanings)).toBe(meaning(word, known));
      }),
    );
  });
});

describe("meantEntry", () => {
  it.each([["投诉建议"], ["Complaint"]])(
    "knows a shipped choice by its words in either language: %s",
    (word) => {
      expect(meantEntry("category", word, {})).toBe(complaint);
    },
  );

  it("does not let what was kept overrule a shipped word", () => {
    expect(meaning("投诉建议", { category: { 投诉建议: "quotation" } })).toBe(complaintId);
  });

  it("takes a new word for a choice of its own, also where what was kept names no choice there is", () => {
    expect(meantEntry("category", "展厅接待", {})).toEqual({
      id: "展厅接待",
      label: { "zh-CN": "展厅接待", "en-US": "展厅接待" },
      aliases: [],
    });
    expect(meaning("展厅接待", { category: { 展厅接待: "long-gone" } })).toBe("展厅接待");
  });

  it("is not misled by words every object knows", () => {
    expect(meaning("constructor", {})).toBe("constructor");
    expect(meaning("constructor", { category: {} })).toBe("constructor");
  });
});

describe("readChoiceMeanings", () => {
  it.each([[undefined], [null], ["客诉"], [{ category: "投诉" }], [{ category: { 客诉: 7 } }]])(
    "takes a setting that makes no sense for none: %j",
    (setting) => {
      expect(readChoiceMeanings(setting)).toEqual({});
    },
  );

  it("gives back what was kept", () => {
    const meanings = withRenamed({}, [renamed("投诉建议", "客诉")]);
    expect(readChoiceMeanings(JSON.parse(JSON.stringify(meanings)))).toEqual(meanings);
  });
});
