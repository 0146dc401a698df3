import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import type { Field } from "../../../../src/core/sheets/fields";
import { runsByCustomer } from "../../../../src/core/tiering/deals/deals";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { dealsOfGroups } from "../../../../src/core/tiering/metrics/groupsOf";
import { hasBought, metricsAt } from "../../../../src/core/tiering/metrics/metrics";
import { fc } from "../../../property";
import { tableOf } from "../../tables/tableOf";

const asOf = 45_565;
const fields = ["customerId", "totalAmount", "totalOrders", "firstDealOn", "lastDealOn"] as const;
type Rows = readonly (readonly CellValue[])[];

function dealsIn(rows: Rows, columns: readonly Field[] = fields, orders: Rows = []) {
  const book = {
    customers: tableOf("customers", columns, rows),
    followUps: tableOf("followUps", ["customerId"], []),
    transactions: tableOf("transactions", ["orderId", "customerId", "dealtOn", "amount"], orders),
  };
  return dealsOf(book, { dictionaries: defaultDictionaries, today: asOf }).deals;
}
const measure = (rows: Rows, columns?: readonly Field[], orders?: Rows) =>
  metricsAt(runsByCustomer(dealsIn(rows, columns, orders)), asOf, 365);

describe("figures of a customer list that sums up its orders", () => {
  it("are its own count, sum, first and last day, with nothing said of a window", () => {
    const metrics = measure([["C1", 12_800, 9, 44_565, 45_535]]);
    expect(metrics).toMatchObject({ asOf });
    expect(metrics.monetary[0]).toBe(12_800);
    expect(metrics.frequency[0]).toBe(9);
    expect(metrics.recency[0]).toBe(30);
    expect(metrics.tenure[0]).toBe(1000);
    expect(metrics.previousMonetary[0]).toBeNaN();
  });

  it("are not looked at beside orders, which would count twice", () => {
    const metrics = measure([["C1", 99_999, 50, 40_000, 45_565]], fields, [["D1", "C1", 45_500, 300]]);
    expect([metrics.monetary[0], metrics.frequency[0], metrics.recency[0]]).toEqual([300, 1, 65]);
    expect(metrics.bought).toBeUndefined();
  });

  it.each([
    ["a zero", ["C1", 0, 0, "", ""], false],
    ["nothing", ["C1", "", "", "", ""], false],
    ["zero orders beside a day", ["C1", "", 0, 44_000, ""], false],
    ["money without a day", ["C1", 500, "", "", ""], true],
    ["a count without money", ["C1", "", 2, "", ""], true],
    ["a day alone", ["C1", "", "", "", 45_000], true],
  ])("tell from %s whether somebody ever bought", (_, row, bought) => {
    expect(hasBought(measure([row]), 0)).toBe(bought);
  });

  it("take the only order's day for the first and the last, whichever is written", () => {
    const metrics = measure([
      ["C1", 500, 1, 45_465, ""],
      ["C2", 500, 1, "", 45_465],
      ["C3", 500, 2, 45_465, ""],
    ]);
    expect([...metrics.recency]).toEqual([100, 100, Number.NaN]);
    expect([...metrics.tenure]).toEqual([100, 100, 100]);
  });

  it("read counts with their word and days since the last order", () => {
    const columns = ["customerId", "totalAmount", "totalOrders", "daysSilent"] as const;
    const metrics = measure([["C1", "1.2万", "1,203 次", "45天"]], columns);
    expect([metrics.monetary[0], metrics.frequency[0], metrics.recency[0]]).toEqual([12_000, 1203, 45]);
  });

  it("count an order after the as-of day as one of that day", () => {
    const metrics = measure([["C1", 500, 2, asOf + 1, asOf + 20]]);
    expect([metrics.recency[0], metrics.tenure[0]]).toEqual([0, 0]);
  });

  it("are no figures where a list keeps days alone", () => {
    expect(dealsIn([["C1", 45_000]], ["customerId", "lastDealOn"]).totals).toBeUndefined();
  });

  it("are added up at the head of a group, with the first and the last day of all", () => {
    const deals = dealsIn([
      ["C1", 500, 1, 45_000, 45_100],
      ["C2", 300, 4, 44_000, 45_500],
      ["C3", 70, "", "", ""],
    ]);
    const metrics = metricsAt(runsByCustomer(dealsOfGroups(deals, Int32Array.of(0, 0, 2))), asOf, 365);
    expect([...metrics.monetary]).toEqual([800, 0, 70]);
    expect([metrics.frequency[0], metrics.recency[0], metrics.tenure[0]]).toEqual([5, 65, 1565]);
    expect(metrics.frequency[2]).toBeNaN();
  });

  it("do not depend on the order of the rows", () => {
    const row = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 2000 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (drawn) => {
        const rows = drawn.map(([amount, orders, ago], i) => [
          `C${i}`,
          amount,
          orders,
          asOf - ago - 5,
          asOf - ago,
        ]);
        const [one, other] = [measure(rows), measure(rows.toReversed())];
        expect([...other.recency].reverse()).toEqual([...one.recency]);
        expect([...other.monetary].reverse()).toEqual([...one.monetary]);
      }),
    );
  });
});
