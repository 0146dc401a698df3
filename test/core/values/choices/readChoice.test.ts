import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { dictionaryIds } from "../../../../src/core/sheets/dictionaries";
import { indexChoices } from "../../../../src/core/values/choices/choiceIndex";
import { readChoice, readChoices } from "../../../../src/core/values/choices/readChoice";
import { fc } from "../../../property";

const industries = indexChoices(defaultDictionaries.industry);
const channels = indexChoices(defaultDictionaries.channel);
const tags = indexChoices(defaultDictionaries.tags);

function labelOf(cell: string, index = industries): string {
  const read = readChoice(cell, index);
  if (read.reading === "exact" || read.reading === "tidied") return read.value.label["zh-CN"];
  return read.reading === "unreadable"
    ? `${read.problem} ${read.nearest?.label["zh-CN"] ?? ""}`.trim()
    : read.reading;
}

describe("reading a choice", () => {
  it("takes every label of every dictionary in both languages, and every alias", () => {
    for (const id of dictionaryIds) {
      const index = indexChoices(defaultDictionaries[id]);
      for (const entry of defaultDictionaries[id]) {
        expect(readChoice(entry.label["zh-CN"], index)).toEqual({ reading: "exact", value: entry });
        expect(readChoice(entry.label["en-US"], index)).toEqual({ reading: "exact", value: entry });
        for (const alias of entry.aliases) expect(readChoice(alias, index)).toHaveProperty("value", entry);
      }
    }
  });

  it("passes over the letter of the standard and numbers before a word", () => {
    expect(labelOf("C制造业")).toBe("制造业");
    expect(labelOf("F 批发和零售业")).toBe("批发和零售业");
    expect(labelOf("01-制造业")).toBe("制造业");
    expect(labelOf("X制造业")).not.toBe("制造业");
  });

  it("takes hyphens for nothing", () => {
    expect(labelOf("Face-to-face", channels)).toBe("拜访");
    expect(labelOf("In-person", channels)).toBe("拜访");
  });

  it("sees through width, blanks, traditional characters and case", () => {
    const entries = defaultDictionaries.industry;
    const noise = fc.constantFrom<(text: string) => string>(
      (text) => ` ${text}　`,
      (text) => [...text].join(" "),
      (text) => text.replaceAll("、", "，"),
      (text) => `${text}\u200b`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...entries), noise, (entry, dirty) => {
        const text = dirty(entry.label["zh-CN"]);
        const read = readChoice(text, industries);
        expect(read).toEqual({ reading: text === entry.label["zh-CN"] ? "exact" : "tidied", value: entry });
      }),
    );
    expect(labelOf("製造業")).toBe("制造业");
    expect(labelOf("MANUFACTURING")).toBe("制造业");
  });

  it.each([
    ["制造", "制造业"],
    ["制造行业", "制造业"],
    ["信息技术服务业", "信息传输、软件和信息技术服务业"],
    ["IT/互联网", "信息传输、软件和信息技术服务业"],
    ["零售业", "批发和零售业"],
    ["餐饮业", "住宿和餐饮业"],
    ["物流", "交通运输、仓储和邮政业"],
    ["电力、燃气及水的生产和供应业", "电力、热力、燃气及水生产和供应业"],
  ])("understands %s", (text, label) => {
    expect(readChoice(text, industries).reading).toBe("tidied");
    expect(labelOf(text)).toBe(label);
  });

  it.each([
    ["電話", "电话"],
    ["TEL", "电话"],
    ["上门拜访", "拜访"],
    ["腾讯会议", "线上会议"],
    ["e-mail", "邮件"],
    ["WX", "微信"],
    ["拜访方式", "拜访"],
  ])("understands the channel %s", (text, label) => {
    expect(labelOf(text, channels)).toBe(label);
  });

  it("suggests the one entry a slip away and takes none", () => {
    expect(labelOf("房地产也")).toBe("near 房地产业");
    expect(labelOf("其他行业?")).toBe("near 其他");
    expect(labelOf("电力热力")).toBe("near 电力、热力、燃气及水生产和供应业");
  });

  it.each(["私企", "12", "见附件", "行业1", "Y"])("does not understand %s", (text) => {
    expect(labelOf(text)).toBe("no-such-word");
  });

  it("tells placeholders, errors and blanks from unknown words", () => {
    expect(labelOf("待补充")).toBe("placeholder");
    expect(labelOf("#N/A")).toBe("formula-error");
    expect(labelOf("")).toBe("blank");
    expect(labelOf(" ")).toBe("blank");
  });

  it("reads several choices of one cell", () => {
    expect(readChoices("高意向客户,新客户", tags)).toMatchObject({ reading: "exact", value: { length: 2 } });
    expect(readChoices("高意向、老客户", tags)).toMatchObject({ reading: "tidied", value: { length: 2 } });
    expect(readChoices("高意向客户;会飞的客户", tags)).toMatchObject({
      reading: "unreadable",
      nearest: { length: 1 },
    });
  });
});

describe("a choice said in two languages", () => {
  const index = indexChoices(defaultDictionaries.dealType);
  const idOf = (text: string) => {
    const read = readChoice(text, index);
    return read.reading === "tidied" || read.reading === "exact" ? read.value.id : null;
  };

  it.each([
    ["Return 退货", "return"],
    ["退款 Refund", "refund"],
    ["Order (购买)", "purchase"],
    ["Return 销售", null],
    ["VIP客户", null],
  ])("reads %s as %s", (text, id) => {
    expect(idOf(text)).toBe(id);
  });
});
