import { addedRow } from "../../../src/core/changes/addedRow";
import type { CellValue } from "../../../src/core/sheets/cell";

const below = { sheet: "拜访", row: 9 };

describe("addedRow", () => {
  it("holds blanks between its cells, and looks for the filled ones alone when it is taken back", () => {
    const cells = new Map<number, CellValue>([
      [4, "回访"],
      [2, "C01"],
      [5, ""],
    ]);
    expect(addedRow(below, cells, () => null)).toEqual({
      kind: "restore-row",
      row: {
        sheet: "拜访",
        hint: 9,
        key: null,
        cells: [
          { column: 4, value: "回访" },
          { column: 2, value: "C01" },
        ],
      },
      held: {
        row: 9,
        firstColumn: 2,
        cells: [{ value: "C01" }, { value: "" }, { value: "回访" }, { value: "" }],
        table: null,
      },
      added: true,
    });
  });

  it("gives a format to the cells that need one", () => {
    const cells = new Map<number, CellValue>([[0, 45292]]);
    expect(addedRow(below, cells, (column) => (column === 0 ? "yyyy-mm-dd" : null))).toMatchObject({
      held: { cells: [{ value: 45292, numberFormat: "yyyy-mm-dd" }] },
    });
  });
});
