import { openBook } from "../../../../src/core/analysis/book/openBook";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { settledDeals } from "../../../../src/core/tables/deals/settledDeals";
import { mappingOf } from "../tableOf";

const today = 45_565;
type Rows = readonly (readonly CellValue[])[];
type Sheet = readonly [name: string, rows: Rows];

const fields: readonly Field[] = ["orderId", "companyName", "dealtOn", "amount"];
const firms = ["甲公司", "乙公司", "丙公司"];
const number = (i: number) => `HT2024-${100 + i}`;
/** An order a week from the first one on: number, customer, day, amount. */
const orders: Rows = Array.from({ length: 12 }, (_, i) => [
  number(i),
  firms[i % 3] ?? "",
  45_300 + i * 7,
  100 * (i + 1),
]);
const changed = (change: (row: readonly CellValue[], i: number) => readonly CellValue[]): Rows =>
  orders.map(change);
const paid = changed(([order = "", firm = "", day, amount]) => [
  order,
  firm,
  Number(day) + 20,
  Number(amount) / 2,
]);

/** The sheets that only say again what another one lists. */
function settled(sheets: readonly Sheet[]) {
  const reading = openBook([
    mappingOf("客户", "customers", ["companyName"]),
    ...sheets.map(([name]) => mappingOf(name, "transactions", fields)),
  ]);
  reading.add({ sheet: "客户", firstRow: 2, firstColumn: 0, rows: firms.map((firm) => [firm]) });
  for (const [sheet, rows] of sheets) reading.add({ sheet, firstRow: 2, firstColumn: 0, rows });
  const { transactions, customers } = reading.book();
  return settledDeals(transactions, customers, today).sheets;
}

describe("sheets of what another sheet lists", () => {
  it("are payments and invoices that name its orders, whatever of them was paid", () => {
    expect(
      settled([
        ["合同", orders],
        ["回款记录", paid],
      ]),
    ).toEqual([{ sheet: "回款记录", rows: 12, on: ["合同"] }]);
    expect(
      settled([
        ["Invoices", paid],
        ["Orders", orders],
      ]),
    ).toEqual([{ sheet: "Invoices", rows: 12, on: ["Orders"] }]);
  });

  it("are lines of the orders of the same day that come to as much", () => {
    const lines = orders.flatMap(([order = "", firm = "", day = "", amount]) => [
      [order, firm, day, Number(amount) * 0.4],
      [order, firm, day, Number(amount) * 0.6],
    ]);
    expect(
      settled([
        ["订单", orders],
        ["订单明细", lines],
      ]),
    ).toEqual([{ sheet: "订单明细", rows: 24, on: ["订单"] }]);
  });

  it("are not what is billed by the same contract in another month", () => {
    const next = changed(([order = "", firm = "", day, amount = ""]) => [
      order,
      firm,
      Number(day) + 30,
      amount,
    ]);
    expect(
      settled([
        ["1月", orders],
        ["2月", next],
      ]),
    ).toEqual([]);
  });

  it("are not returns, another customer's orders, or numbers that stand on every sheet", () => {
    expect(
      settled([
        ["订单", orders],
        ["退货单", orders],
      ]),
    ).toEqual([]);
    const others = changed(([order = "", , day = "", amount = ""], i) => [
      order,
      firms[(i + 1) % 3] ?? "",
      day,
      amount,
    ]);
    expect(
      settled([
        ["订单", orders],
        ["收款", others],
      ]),
    ).toEqual([]);
    const serial = (rows: Rows): Rows => rows.map(([, ...rest], i) => [i + 1, ...rest]);
    expect(
      settled([
        ["台账", serial(orders)],
        ["收款", serial(paid)],
      ]),
    ).toEqual([]);
  });

  it("leave the payments of orders that nobody lists", () => {
    const more: Rows = [...paid, ["HT2023-001", "甲公司", 45_300, 50]];
    expect(
      settled([
        ["合同", orders],
        ["收款", more],
      ]),
    ).toEqual([{ sheet: "收款", rows: 12, on: ["合同"] }]);
  });
});
