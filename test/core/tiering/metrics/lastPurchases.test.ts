import { runsByCustomer } from "../../../../src/core/tiering/deals/deals";
import { lastPurchases } from "../../../../src/core/tiering/metrics/lastPurchases";
import { type Deal, dealsOf } from "../population";

describe("the last purchase of each customer", () => {
  it("is the last up to the day, refunds and later ones aside", () => {
    const deals: readonly Deal[] = [
      [0, 100, 10],
      [0, 200, 10],
      [0, 300, 10],
      [0, 250, -10],
      [1, 900, 10],
      [2, 150, 10],
      [2, 160, -10],
    ];
    const { day, count } = lastPurchases(runsByCustomer(dealsOf(4, deals)), 299);
    expect([[...day], [...count]]).toEqual([
      [200, Number.NaN, 150, Number.NaN],
      [2, 0, 1, 0],
    ]);
  });
});
