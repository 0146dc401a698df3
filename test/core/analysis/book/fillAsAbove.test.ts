import { fillAsAbove } from "../../../../src/core/analysis/book/fillAsAbove";
import { openBook } from "../../../../src/core/analysis/book/openBook";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { rowIdentity } from "../../../../src/core/tables/rows/rowIdentity";
import { withoutRows } from "../../../../src/core/tables/rows/withoutRows";
import { columnOf, ownCell, type Table } from "../../../../src/core/tables/table";
import { mappingOf } from "../../tables/tableOf";

const fields: readonly Field[] = ["orderId", "dealtOn", "companyName", "amount"];

function deals(...sheets: readonly (readonly (readonly CellValue[])[])[]): Table {
  const names = sheets.map((_, i) => `账${i + 1}`);
  const reading = openBook(names.map((name) => mappingOf(name, "transactions", fields)));
  sheets.forEach((rows, i) => {
    reading.add({ sheet: names[i] ?? "", firstRow: 2, firstColumn: 0, rows });
  });
  return fillAsAbove(reading.book()).transactions;
}

const cellsOf = (table: Table, field: Field) => columnOf(table, field)?.cells;
const ledger: readonly (readonly CellValue[])[] = [
  ["A1", 45500, "听泉茶业", 300],
  ["A2", "〃", "梅泽茶庄", 300],
  ["A3", "同上", "同上", 450],
  ["A4", 45502, "邓玉珍", "〃"],
];

describe("cells that point to the one above", () => {
  it("are read as it, over several rows", () => {
    expect(cellsOf(deals(ledger), "dealtOn")).toEqual([45500, 45500, 45500, 45502]);
    expect(cellsOf(deals(ledger), "companyName")).toEqual(["听泉茶业", "梅泽茶庄", "梅泽茶庄", "邓玉珍"]);
  });

  it("are filled over any number of rows", () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [i, 45500, i === 0 ? "听泉茶业" : "同上", 300]);
    expect(new Set(cellsOf(deals(rows), "companyName"))).toEqual(new Set(["听泉茶业"]));
  });

  it("lend no sum", () => expect(cellsOf(deals(ledger), "amount")?.[3]).toBe("〃"));

  it("stay as they are in the first row of a sheet", () => {
    const table = deals(ledger, [["B1", "〃", "姚家豪", 20]]);
    expect(cellsOf(table, "dealtOn")?.at(-1)).toBe("〃");
  });

  it("are found again by what the sheet holds, also once rows are left out", () => {
    const table = deals(ledger);
    expect(rowIdentity(table, 1).cells[1]).toEqual({ column: 1, value: "〃" });
    const fewer = withoutRows(table, Uint8Array.of(1, 0, 0, 0));
    const days = columnOf(fewer, "dealtOn");
    expect(days?.cells[0]).toBe(45500);
    expect(days && ownCell(days, 0)).toBe("〃");
  });

  it("need not be there: the table is the same", () => {
    const table = deals(ledger.slice(0, 1));
    expect(columnOf(table, "dealtOn")?.borrowed).toBeUndefined();
  });
});
