import { runsByCustomer } from "../../../../src/core/tiering/deals/deals";
import { metricsAt } from "../../../../src/core/tiering/metrics/metrics";
import { indicatorColumns } from "../../../../src/core/tiering/scoring/indicatorColumns";
import { type Deal, dealsOf } from "../population";

const growthOf = (deals: readonly Deal[]) => {
  const metrics = metricsAt(runsByCustomer(dealsOf(3, deals)), 1000, 365);
  return [...(indicatorColumns(metrics, {}).get("growth") ?? [])];
};

const recent: readonly Deal[] = [
  [0, 900, 100],
  [1, 950, 500],
];

describe("growth", () => {
  it("is unknown of everybody where records begin with the window", () => {
    expect(growthOf(recent)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it("is known of every buyer once somebody bought before it, of new ones too", () => {
    const [old, fresh, nobody] = growthOf([...recent, [0, 400, 100]]);
    expect([old, nobody]).toEqual([0, Number.NaN]);
    expect(fresh).toBeGreaterThan(2);
  });
});
