import { type Deals, runsByCustomer } from "../../../../src/core/tiering/deals/deals";
import { fc } from "../../../property";
import { dealsOf } from "../population";

const customers = 5;
const deal = fc.tuple(
  fc.nat(customers - 1),
  fc.integer({ min: 45_000, max: 45_006 }),
  fc.constantFrom(-3, 1, 2, 5.5),
  fc.nat(9),
);

/** The deals one by one, as [customer, day, amount, kind, order]. */
function listed({ customerOf, day, amount, kind, order }: Deals): readonly (readonly number[])[] {
  return Array.from(customerOf(), (row, i) => [
    row,
    day[i] ?? 0,
    amount[i] ?? 0,
    kind[i] ?? 0,
    order[i] ?? 0,
  ]);
}

describe("deals in runs", () => {
  it("stand by customer and day, those of one day as they came", () => {
    fc.assert(
      fc.property(fc.array(deal, { maxLength: 40 }), (list) => {
        const deals = dealsOf(customers, list);
        const expected = [...listed(deals)].sort(
          ([one = 0, day = 0], [other = 0, otherDay = 0]) => one - other || day - otherDay,
        );
        const runs = runsByCustomer(deals);
        expect(listed(runs.deals)).toEqual(expected);
        expect(listed(deals)).toEqual(listed(dealsOf(customers, list)));
        for (let row = 0; row < customers; row++) {
          const run = expected.slice(runs.start[row], runs.start[row + 1]);
          expect(run).toEqual(expected.filter(([customer]) => customer === row));
        }
      }),
    );
  });

  it("are left where they are when they stand so already", () => {
    const inRuns = runsByCustomer(
      dealsOf(2, [
        [1, 45_001, 5],
        [0, 45_000, 7],
        [0, 45_000, 8],
      ]),
    ).deals;
    expect(runsByCustomer(inRuns).deals).toBe(inRuns);
  });
});
