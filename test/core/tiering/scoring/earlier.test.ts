import { snapshotAt } from "../../../../src/core/tiering/assigning/assignTiers";
import { abc, fourTiers, type Scheme } from "../../../../src/core/tiering/scheme/scheme";
import { earlierAt } from "../../../../src/core/tiering/scoring/earlier";
import { fc } from "../../../property";
import { type Deal, inputOf } from "../population";

const customers = 40;
const asOf = 1500;

/** Purchases, refunds and silence of any kind; customers without a deal among them. */
const anyDeals = fc.array(
  fc.tuple(
    fc.nat(customers - 1),
    fc.integer({ min: 0, max: asOf + 200 }),
    fc.integer({ min: -500, max: 5000 }),
  ),
  { minLength: 1, maxLength: 300 },
);
const potential = Float64Array.from({ length: customers }, (_, i) =>
  i % 4 === 0 ? Number.NaN : 1 + (i % 5),
);

function expectSame(deals: readonly Deal[], scheme: Scheme): void {
  const { runs } = inputOf(customers, deals, asOf);
  const whole = snapshotAt(runs, { potential }, asOf, scheme);
  const kept = earlierAt(runs, { potential }, asOf, scheme);
  expect(kept.scores.total).toEqual(whole.scores.total);
  expect(kept.active).toEqual(whole.active);
  expect(kept.metrics.recency).toEqual(whole.metrics.recency);
  for (const indicator of whole.weights.keys()) {
    expect(kept.columns.get(indicator)).toEqual(whole.columns.get(indicator));
    for (let row = 0; row < customers; row++)
      expect(kept.scores.pointsOf(indicator, row)).toBe(whole.scores.pointsOf(indicator, row));
  }
}

describe("an earlier day kept small", () => {
  it("tells reasons the same as a whole snapshot, by ranks and by rounded thresholds", () => {
    fc.assert(
      fc.property(anyDeals, fc.constantFrom(fourTiers, abc, { ...fourTiers, percentileFrom: 2 }), expectSame),
      { numRuns: 60 },
    );
  });

  it("knows no score of customers that had not bought yet", () => {
    const { runs } = inputOf(
      3,
      [
        [0, 100, 10],
        [1, asOf + 1, 10],
      ],
      asOf,
    );
    const { scores, active } = earlierAt(runs, {}, asOf, { ...fourTiers, percentileFrom: 1 });
    expect([...active]).toEqual([0, 0, 0]);
    expect(scores.pointsOf("tenure", 1)).toBe(0);
  });
});
