import type { RowIdentity } from "../../../../src/core/changes/heldRow";
import { findRows, keysSuffice } from "../../../../src/core/changes/rows/rowSearch";
import type { CellValue } from "../../../../src/core/sheets/cell";

/** Rows as read start at sheet row 5. */
function cellsOf(rows: readonly (readonly CellValue[])[]) {
  return {
    firstRow: 5,
    lastRow: 4 + rows.length,
    value: (row: number, column: number) => rows[row - 5]?.[column] ?? "",
  };
}

function identity(hint: number, row: readonly CellValue[], key: number | null): RowIdentity {
  const cells = row.map((value, column) => ({ column, value }));
  return { sheet: "客户", hint, key: key === null ? null : { column: key, value: row[key] ?? "" }, cells };
}

const one = ["C1", "北京甲公司", "13800000001", "北京"];
const two = ["C2", "上海乙公司", "13800000002", "上海"];
const three = ["C3", "广州丙公司", "13800000003", "广州"];

describe("findRows", () => {
  it("finds rows by a unique key after the sheet was sorted", () => {
    const found = findRows([identity(5, one, 0), identity(7, three, 0)], cellsOf([three, two, one]));
    expect(found).toEqual([
      { found: true, row: 7, exact: true },
      { found: true, row: 5, exact: true },
    ]);
  });

  it("finds a row without a key by its content after rows were inserted above", () => {
    const found = findRows([identity(6, two, null)], cellsOf([["新"], ["新"], one, two]));
    expect(found).toEqual([{ found: true, row: 8, exact: true }]);
  });

  it("tells two rows of the same key apart by their content", () => {
    const twin = ["C1", "北京甲公司", "13900000009", "北京"];
    expect(findRows([identity(5, one, 0)], cellsOf([twin, one]))).toEqual([
      { found: true, row: 6, exact: true },
    ]);
  });

  it("keeps two changes of equal rows on two rows, also after sorting", () => {
    const found = findRows([identity(5, one, null), identity(9, one, null)], cellsOf([two, one, three, one]));
    expect(found.map((row) => row.found && row.row).sort()).toEqual([6, 8]);
  });

  it("does not guess between equal rows when only one of them is meant and it moved", () => {
    const found = findRows([identity(5, one, null)], cellsOf([two, one, one]));
    expect(found).toEqual([{ found: false, reason: "row-ambiguous" }]);
  });

  it("takes the old place, but says so, when one identifying cell was edited", () => {
    const edited = ["C1", "北京甲公司", "13800000001", "天津"];
    expect(findRows([identity(5, one, null)], cellsOf([edited, two]))).toEqual([
      { found: true, row: 5, exact: false },
    ]);
  });

  it("does not take the old place when another row stands there now", () => {
    expect(findRows([identity(5, one, null)], cellsOf([two, three]))).toEqual([
      { found: false, reason: "row-gone" },
    ]);
  });

  it("says a row is gone when its key is nowhere", () => {
    expect(findRows([identity(5, one, 0)], cellsOf([two]))).toEqual([{ found: false, reason: "row-gone" }]);
  });

  it("finds a number again although it was computed by another road", () => {
    const found = findRows([identity(5, ["C1", 0.1 + 0.2], null)], cellsOf([["C1", 0.3]]));
    expect(found).toEqual([{ found: true, row: 5, exact: true }]);
  });

  it("finds one row for two cells of it", () => {
    const found = findRows([identity(6, one, 0), identity(6, one, 0)], cellsOf([one]));
    expect(found.map((row) => row.found && row.row)).toEqual([5, 5]);
  });
});

describe("keysSuffice", () => {
  it("is true only where every key stands once", () => {
    expect(keysSuffice([identity(5, one, 0)], cellsOf([one, two]))).toBe(true);
    expect(keysSuffice([identity(5, one, 0)], cellsOf([one, one]))).toBe(false);
    expect(keysSuffice([identity(5, one, null)], cellsOf([one]))).toBe(false);
  });
});
