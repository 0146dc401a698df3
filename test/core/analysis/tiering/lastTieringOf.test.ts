import { lastTieringOf } from "../../../../src/core/analysis/tiering/lastTieringOf";
import type { CellValue } from "../../../../src/core/sheets/cell";

const history = (rows: readonly (readonly CellValue[])[]) => ({
  id: "tierHistory" as const,
  sheet: "分级历史",
  table: "分级历史表",
  firstRow: 4,
  firstColumn: 0,
  rows: rows.length,
  columns: 2,
  grid: { sheet: "分级历史", firstRow: 4, firstColumn: 0, rows },
});

describe("lastTieringOf", () => {
  it("finds the latest period by its day, wherever it stands, and counts its customers", () => {
    const rows = [
      ["期间", "截止日"],
      ["2024Q3", 45_565],
      ["2024Q3", 45_565],
      ["2024Q2", 45_473],
      ["", ""],
    ];
    expect(lastTieringOf(history(rows))).toEqual({ period: "2024Q3", asOf: "2024-09-30", customers: 2 });
  });

  it("reads an English sheet", () => {
    const rows = [
      ["As of", "Period"],
      [45_473, "2024Q2"],
    ];
    expect(lastTieringOf(history(rows))?.period).toBe("2024Q2");
  });

  it("knows of none in an empty table, or one whose days were overwritten with text", () => {
    expect(lastTieringOf(history([["期间", "截止日"]]))).toBeNull();
    expect(
      lastTieringOf(
        history([
          ["期间", "截止日"],
          ["2024Q3", "季度末"],
        ]),
      ),
    ).toBeNull();
  });
});
