import { dealsAt } from "../../../../../src/core/analysis/tiering/input/dealsAt";
import { fourTiers, type Scheme } from "../../../../../src/core/tiering/scheme/scheme";
import { contextOf } from "../tierBook";

const customers = [["C1", "第一示例有限公司"]];
const transactions = [
  ["D1", "C1", 45_000, 100],
  ["D2", "C1", 45_400, 200],
];
const context = contextOf({ customers, transactions });

describe("the deals of a day", () => {
  it("are read once for the same rates and tax, whatever else the rules say", () => {
    const read = dealsAt(context, 45_500, fourTiers);
    expect(dealsAt(context, 45_500, { ...fourTiers, deadBand: 9, rates: {} })).toBe(read);
    expect([...read.deals.amount]).toEqual([100, 200]);
  });

  it.each([
    ["another day", 45_499, {}],
    ["another rate", 45_500, { rates: { USD: 7 } }],
    ["a rate from a day on", 45_500, { datedRates: { USD: [{ from: 45_000, rate: 7 }] } }],
    ["another tax", 45_500, { options: { tax: { basis: "included", rate: 0.13, unmarked: null } } }],
  ] satisfies readonly (readonly [string, number, Partial<Scheme>])[])(
    "are read anew for %s",
    (_what, asOf, more) => {
      const read = dealsAt(context, 45_500, fourTiers);
      expect(dealsAt(context, asOf, { ...fourTiers, ...more })).not.toBe(read);
    },
  );

  it("are those of their own book", () => {
    const read = dealsAt(context, 45_500, fourTiers);
    const other = contextOf({ customers, transactions: transactions.slice(1) });
    expect([...dealsAt(other, 45_500, fourTiers).deals.amount]).toEqual([200]);
    expect(dealsAt(context, 45_500, fourTiers)).toBe(read);
  });
});
