import { fields } from "../../../src/core/sheets/fields";
import { languageOf } from "../../../src/taskpane/texts/loadTexts";
import type { Texts } from "../../../src/taskpane/texts/zh-CN";
import { workbookErrorCodes } from "../../../src/workbook/excel/workbookError";
import { textsOf } from "../textsOf";

type Leaf = readonly [string, unknown];

function leaves(value: unknown, path = ""): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

const chinese = leaves(textsOf("zh-CN"));
const english = new Map(leaves(textsOf("en-US")));

describe("the pane's texts", () => {
  it("have the same keys in both languages, each a sentence or a way to make one", () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([path]) => path).sort());
    for (const [path, text] of chinese) expect([path, typeof text]).toEqual([path, typeof english.get(path)]);
  });

  it("leave no text empty", () => {
    for (const [path, text] of [...chinese, ...english])
      if (typeof text === "string") expect([path, text]).not.toEqual([path, ""]);
  });

  it("are written in their language: no Chinese left in English but names of Chinese sheets and languages", () => {
    const allowed = new Set([".templates.chinese"]);
    for (const [path, text] of english) {
      if (typeof text === "string" && !allowed.has(path))
        expect([path, text]).not.toEqual([path, expect.stringMatching(/[\u4e00-\u9fff]/)]);
    }
  });

  it("tell what to do for every error of the workbook", () => {
    for (const code of workbookErrorCodes) expect(textsOf("zh-CN").problems[code].length).toBeGreaterThan(8);
  });

  it("name every field", () => {
    for (const field of fields) expect(textsOf("en-US").fieldNames[field]).not.toBe("");
  });

  it("count in English with the right number", () => {
    const { common } = textsOf("en-US");
    expect([common.rows(1), common.rows(0), common.rows(1234)]).toEqual(["1 row", "0 rows", "1,234 rows"]);
  });

  it("write numbers of things in groups of three, wherever they stand", () => {
    const counted = ({ reviews, followUps, dedupe, anomalies, customers }: Texts) => [
      reviews.ofOwner("", 1234, 5678),
      reviews.decided(1234, 5678),
      followUps.everyone(1234),
      followUps.ofOwner("", 1234),
      dedupe.group(1234, 5678),
      anomalies.finding(1234, 5678),
      customers.findings(1234),
    ];
    for (const text of [...counted(textsOf("zh-CN")), ...counted(textsOf("en-US"))])
      expect(text).toMatch(/^\D*1,234\D*(5,678\D*)?$/);
  });

  it("take any Chinese display language for Chinese and all others for English", () => {
    expect(["zh-CN", "zh-TW", "ZH", "en-GB", "ja-JP", ""].map(languageOf)).toEqual([
      "zh-CN",
      "zh-CN",
      "zh-CN",
      "en-US",
      "en-US",
      "en-US",
    ]);
  });
});
