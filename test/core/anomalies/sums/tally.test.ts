import { rowsByCustomer } from "../../../../src/core/anomalies/customers/customerRows";
import type { Measure, Source } from "../../../../src/core/anomalies/sums/sources";
import { isSame, isTold, partsOf, totalOf } from "../../../../src/core/anomalies/sums/tally";
import { tableOf } from "../../tables/tableOf";

/** Rows of three customers, the third of whom has none; the last but one is nobody's. */
const links = Int32Array.of(0, 1, 0, -1, 1);
const figures = [10, 200, 30, 4000, Number.NaN];
const source: Source = {
  key: "transactions",
  table: tableOf("transactions", ["customerId", "amount"], []),
  sheet: null,
  links,
  rows: rowsByCustomer(links, 3),
};
const of = (kind: Measure["kind"], keys: Parameters<typeof partsOf>[3] = null) =>
  partsOf({ source, measure: { kind, column: 1 } }, (row) => figures[row] ?? Number.NaN, [0, 1, 2], keys);
const totals = (kind: Measure["kind"]) => [0, 1, 2].map((customer) => totalOf(of(kind), customer, null));

describe("what the rows of a customer come to", () => {
  it("is their sum, and nought of no rows; a figure that is not known adds nothing", () => {
    expect(totals("sum")).toEqual([40, 200, 0]);
  });

  it("is their first and their last day, and none of no rows", () => {
    expect(totals("first")).toEqual([10, 200, Number.NaN]);
    expect(totals("last")).toEqual([30, 200, Number.NaN]);
  });

  it("follows the customers in the order asked for", () => {
    const parts = partsOf({ source, measure: { kind: "count", column: null } }, () => 1, [2, 1], null);
    expect([...parts.values]).toEqual([0, 2]);
  });

  it("is told apart by what a column says, blanks last, and weighed by it", () => {
    const keys = { codes: Int16Array.of(0, 1, -1, 0, 0), texts: ["完成", "取消"] };
    const parts = of("sum", keys);
    expect(parts.width).toBe(3);
    expect([...parts.values]).toEqual([10, 0, 30, 0, 200, 0, 0, 0, 0]);
    expect(totalOf(parts, 0, [1, 1, -1])).toBe(-20);
    expect(totalOf(parts, 1, [1, 0, 1])).toBe(0);
    expect(totalOf(of("last", keys), 0, [1, 1, 0])).toBe(10);
    expect(totalOf(of("last", keys), 1, [1, 0, 1])).toBeNaN();
  });
});

describe("a figure and what rows come to", () => {
  it("say something unless one is not known, or both are nought", () => {
    expect(isTold(5, 0)).toBe(true);
    expect(isTold(0, 5)).toBe(true);
    expect(isTold(0, 0)).toBe(false);
    expect(isTold(Number.NaN, 5)).toBe(false);
    expect(isTold(5, Number.NaN)).toBe(false);
  });

  it("are the same but for rounding, and of days only where they are one", () => {
    expect(isSame(1000.004, 1000, "sum")).toBe(true);
    expect(isSame(1002, 1000, "sum")).toBe(false);
    expect(isSame(45_000, 45_000, "last")).toBe(true);
    expect(isSame(45_000.004, 45_000, "last")).toBe(false);
  });
});
