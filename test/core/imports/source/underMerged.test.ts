import type { SourceRow } from "../../../../src/core/imports/source/sourceSheet";
import { underMerged } from "../../../../src/core/imports/source/underMerged";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { mappingOf } from "../../tables/tableOf";

const rowsOf = (...rows: readonly (readonly CellValue[])[]): readonly SourceRow[] =>
  rows.map((cells, i) => ({ row: 2 + i, cells }));
const deals = mappingOf("交易", "transactions", ["customerId", "orderId", "amount"]);
const merged = (row: number, rows: number, column = 0) => [{ row, rows, column, columns: 1 }];
const sheet = rowsOf(["C1", "D1", 5], ["", "D2", 6], ["", "D3", 7], ["C2", "D4", 8]);
const firstCells = (rows: readonly SourceRow[]) => rows.map(({ cells }) => cells[0]);

describe("underMerged", () => {
  it("gives every row under a merged cell its value, and the row below the merge none", () => {
    expect(firstCells(underMerged(sheet, deals, merged(2, 2)))).toEqual(["C1", "C1", "", "C2"]);
    expect(firstCells(underMerged(sheet, deals, merged(2, 3)))).toEqual(["C1", "C1", "C1", "C2"]);
  });

  it("keeps the order of the rows and every other cell", () => {
    const filled = underMerged(sheet, deals, merged(2, 3));
    expect(filled.map(({ row, cells }) => [row, ...cells.slice(1)])).toEqual(
      sheet.map(({ row, cells }) => [row, ...cells.slice(1)]),
    );
  });

  it("leaves a row blank that holds nothing else: a merge often reaches below the records", () => {
    const rows = rowsOf(["C1", "D1", 5], ["", "", ""]);
    expect(underMerged(rows, deals, merged(2, 5))).toEqual(rows);
  });

  it("fills a row that ends before the merged column", () => {
    const wide = mappingOf("交易", "transactions", ["orderId", null, "customerId"]);
    const rows = rowsOf(["D1", "", "C1"], ["D2"]);
    expect(underMerged(rows, wide, merged(2, 2, 2))[1]?.cells[2]).toBe("C1");
  });

  it.each([
    [
      "customers, for each row is one of its own",
      mappingOf("客户", "customers", ["customerId", "orderId", "amount"]),
      merged(2, 3),
    ],
    ["a merge above the records", { ...deals, firstDataRow: 3 }, merged(2, 2)],
    ["a merge of one row", deals, merged(2, 1)],
    ["an amount, which would count twice", deals, merged(2, 3, 2)],
    ["a column nobody mapped", mappingOf("交易", "transactions", [null, "orderId", "amount"]), merged(2, 3)],
  ])("does not fill %s", (_what, mapping, areas) => {
    expect(underMerged(sheet, mapping, areas)).toEqual(sheet);
  });
});
