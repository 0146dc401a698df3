import { emptyTable } from "../../../../src/core/tables/building/buildTable";
import { returnSheets } from "../../../../src/core/tables/deals/returnSheets";
import type { Column, Table } from "../../../../src/core/tables/table";

/** Deals of several sheets, by their amounts. */
function deals(sheets: Readonly<Record<string, readonly number[]>>): Table {
  const names = Object.keys(sheets);
  const cells = Object.values(sheets).flat();
  const sheetOf = Uint16Array.from(
    Object.values(sheets).flatMap((amounts, sheet) => amounts.map(() => sheet)),
  );
  const amount: Column = {
    field: "amount",
    heading: "金额",
    scale: 1,
    cells,
    columnOnSheet: names.map(() => 0),
  };
  return {
    ...emptyTable("transactions"),
    sheets: names,
    rowCount: cells.length,
    sheetOf,
    sheetRow: Int32Array.from(cells.keys()),
    columns: [amount],
  };
}

const many = (amount: number, count = 30) => Array.from({ length: count }, () => amount);

describe("a sheet of returns", () => {
  it.each(["退货登记", "2024退款", "Refunds", "credit notes"])("is told by its name %s", (name) => {
    expect(returnSheets(deals({ 订单: [100], [name]: [-20] }))).toEqual([false, true]);
  });

  it.each(["销售及退货", "Orders & returns"])("is not %s, which holds sales as well", (name) => {
    expect(returnSheets(deals({ 订单: [100], [name]: [-20, 30] }))).toEqual([false, false]);
  });

  it("is told by its amounts where another sheet's are positive", () => {
    expect(returnSheets(deals({ 明细: many(100), 冲账: [...many(-20), 5] }))).toEqual([false, true]);
    expect(returnSheets(deals({ 明细: many(100), 冲账: [-20] }))).toEqual([false, false]);
  });

  it("is not every sheet of a book that writes what it sold as negative", () => {
    expect(returnSheets(deals({ 一月: many(-100), 二月: many(-20) }))).toEqual([false, false]);
  });
});
