import type { SheetSpec } from "../../../../src/core/sheets/column";
import { notSame } from "../../../../src/core/sheets/standard/notSame";
import { tierHistory } from "../../../../src/core/sheets/standard/tierHistory";
import { valueAnalysis } from "../../../../src/core/sheets/standard/valueAnalysis";
import { findOwnSheets } from "../../../../src/core/templates/own/ownSheets";

function headOf(spec: SheetSpec, language: "zh-CN" | "en-US") {
  const headings = spec.columns.map(({ heading }) => heading[language]);
  const place = { firstRow: 1, firstColumn: 0, rows: 1, columns: headings.length };
  const head = { sheet: "任意名称", firstRow: 1, firstColumn: 0, rows: [headings] };
  return {
    sheet: "任意名称",
    visible: true,
    head,
    lastRow: 1,
    lastColumn: headings.length - 1,
    tables: [{ name: "T", ...place }],
  };
}

describe("sheets of ours are known by their headings", () => {
  it.each([
    [tierHistory, "zh-CN"],
    [tierHistory, "en-US"],
    [valueAnalysis, "zh-CN"],
    [valueAnalysis, "en-US"],
    [notSame, "zh-CN"],
  ] as const)("though others share most of them: %#", (spec, language) => {
    expect(findOwnSheets([headOf(spec, language)]).map(({ id }) => id)).toEqual([spec.id]);
  });

  it("and not by a few of them", () => {
    const few = { ...tierHistory, columns: tierHistory.columns.slice(0, 4) };
    expect(findOwnSheets([headOf(few, "zh-CN")])).toEqual([]);
  });
});
