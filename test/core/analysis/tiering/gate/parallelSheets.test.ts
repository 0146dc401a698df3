import { parallelSheets } from "../../../../../src/core/analysis/tiering/gate/parallelSheets";
import type { CellValue } from "../../../../../src/core/sheets/cell";
import type { Table } from "../../../../../src/core/tables/table";
import { parallelLines } from "../../../../../src/core/tiering/gate/parallelLines";
import { tableOf } from "../../../tables/tableOf";

const today = 45_565;
const size = 40;
type Deal = readonly [customer: number, day: number, amount: CellValue];

/** Two sheets of deals stacked as one table. */
function sheetsOf(first: readonly Deal[], second: readonly Deal[]) {
  const all = [...first, ...second];
  const table: Table = {
    ...tableOf(
      "transactions",
      ["dealtOn", "amount"],
      all.map(([, day, amount]) => [day, amount]),
    ),
    sheets: ["订单", "发票"],
    sheetOf: Uint16Array.from(all, (_, i) => (i < first.length ? 0 : 1)),
  };
  return parallelSheets(table, today, { countsFor: (row) => all[row]?.[0] ?? -1 });
}

const orders = Array.from({ length: 3 * size }, (_, i): Deal => [i % size, today - 300 + 2 * i, 100 + i]);
const invoices = (rate: number, later = 5) =>
  orders.map(([customer, day, amount]): Deal => [customer, day + later, Number(amount) * rate]);

describe("sheets that hold the same business twice", () => {
  it("are orders and their invoices, tax and some days apart", () => {
    expect(sheetsOf(orders, invoices(1.13))).toEqual([{ sheets: ["订单", "发票"], customers: size }]);
    expect(sheetsOf(invoices(1, 0), orders.slice(0, -size / 2))).toHaveLength(1);
  });

  it("are not two lines of business of the same customers, for other money", () => {
    expect(sheetsOf(orders, invoices(3))).toEqual([]);
    expect(sheetsOf(orders, invoices(0.4))).toEqual([]);
  });

  it("are not a year and the next, nor two regions, nor a handful of customers", () => {
    expect(sheetsOf(orders, invoices(1, 400))).toEqual([]);
    const elsewhere = orders.map(([customer, day, amount]): Deal => [customer + size, day, amount]);
    expect(sheetsOf(orders, elsewhere)).toEqual([]);
    const few = orders.filter(([customer]) => customer < 10);
    expect(sheetsOf(few, few)).toEqual([]);
  });

  it("are not asked of deals that count for nobody, of one sheet, or without days", () => {
    const nobody = orders.map(([, day, amount]): Deal => [-1, day, amount]);
    expect(sheetsOf(orders, nobody)).toEqual([]);
    const one = tableOf("transactions", ["dealtOn", "amount"], [[today, 5]]);
    expect(parallelSheets(one, today, { countsFor: () => 0 })).toEqual([]);
    const undated = { ...tableOf("transactions", ["amount"], [[5]]), sheets: ["订单", "发票"] };
    expect(parallelSheets(undated, today, { countsFor: () => 0 })).toEqual([]);
  });

  it("are named with what to do about them", () => {
    const [line] = parallelLines([{ sheets: ["订单", "发票"], customers: 1200 }], "zh-CN");
    expect(line).toMatchObject({ cause: "parallel", customers: 1200, fix: null });
    expect(line?.text).toContain("「订单」和「发票」里有 1,200 个客户相同");
    expect(parallelLines([{ sheets: ["Orders", "Invoices"], customers: 30 }], "en-US")[0]?.text).toContain(
      "on both Orders and Invoices",
    );
  });
});
