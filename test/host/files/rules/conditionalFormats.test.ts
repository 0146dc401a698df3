import { parseXml } from "../../../../src/host/files/package/xml";
import { readConditionalFormats } from "../../../../src/host/files/rules/readConditionalFormats";
import { writeConditionalFormats } from "../../../../src/host/files/rules/writeConditionalFormats";
import type { ConditionalFormat } from "../../../../src/host/model/parts/rules";

const area = { sheetId: "s", row: 1, column: 1, rows: 3, columns: 1 };

type Rule = Pick<ConditionalFormat, "kind" | "rule">;

const format = (rule: Rule, place = 0): ConditionalFormat => ({
  ...rule,
  id: `s-cf${place + 1}`,
  areas: [area],
  style: {},
  stopIfTrue: false,
  priority: place,
});

const written = (...rules: readonly Rule[]) => writeConditionalFormats(rules.map(format), () => 0);

const again = (...rules: readonly Rule[]) =>
  readConditionalFormats(parseXml(`<worksheet>${written(...rules)}</worksheet>`), "s", {
    differential: [],
    theme: [],
  });

const about = (operator: string): Rule => ({ kind: "containsText", rule: { operator, text: '待"付' } });
const preset = (criterion: string): Rule => ({ kind: "presetCriteria", rule: { criterion } });
const topBottom = (type: string): Rule => ({ kind: "topBottom", rule: { type, rank: 10 } });

describe("conditional formats in a file", () => {
  it.each<Rule>([
    { kind: "custom", rule: { formula: "=LEN($B2)=0" } },
    { kind: "cellValue", rule: { operator: "Between", formula1: "=1", formula2: "=9" } },
    ...["Contains", "NotContains", "BeginsWith", "EndsWith"].map(about),
    ...["Blanks", "NonBlanks", "Errors", "NonErrors", "UniqueValues", "DuplicateValues"].map(preset),
    ...["AboveAverage", "EqualOrBelowAverage", "TwoStdDevBelowAverage"].map(preset),
    ...["Today", "LastSevenDays", "NextMonth"].map(preset),
    ...["TopItems", "BottomPercent"].map(topBottom),
  ])("come back as they were: $kind $rule", (rule) => {
    expect(again(rule)).toEqual([format(rule)]);
  });

  it("keep what their scales are measured by", () => {
    const point = (type: string, formula?: string) => ({ type, ...(formula && { formula }) });
    const criteria = {
      minimum: { ...point("LowestValue"), color: "#F8696B" },
      midpoint: { ...point("Percentile", "50"), color: "#FFEB84" },
      maximum: { ...point("Number", "9"), color: "#63BE7B" },
    };
    expect(again({ kind: "colorScale", rule: { criteria } })[0]?.rule).toEqual({ criteria });
    const bounds = { lowerBoundRule: point("LowestValue"), upperBoundRule: point("Percent", "80") };
    const bar = { ...bounds, color: "#638EC6", showDataBarOnly: true };
    expect(again({ kind: "dataBar", rule: bar })[0]?.rule).toEqual(bar);
  });

  it("keep their icons, of which the first stands for all below the second", () => {
    const icon = (formula: string, operator = "GreaterThanOrEqual") => ({
      type: "Percent",
      formula,
      operator,
    });
    const rule = {
      style: "FourArrows",
      criteria: [{ ...icon("0"), type: "Invalid" }, icon("25"), icon("50", "GreaterThan"), icon("75")],
      showIconOnly: true,
      reverseIconOrder: false,
    };
    expect(again({ kind: "iconSet", rule })[0]?.rule).toEqual(rule);
  });

  it("fall back where a word is not known, and leave out rules without a place", () => {
    expect(written({ kind: "containsText", rule: { operator: "Rhymes", text: "x" } })).toContain(
      'type="containsText"',
    );
    expect(writeConditionalFormats([{ ...format(preset("Blanks")), areas: [] }], () => 0)).toBe("");
    const unknown = parseXml(
      '<worksheet><conditionalFormatting sqref="A1"><cfRule type="new"/></conditionalFormatting></worksheet>',
    );
    expect(readConditionalFormats(unknown, "s", { differential: [], theme: [] })).toEqual([]);
  });
});
