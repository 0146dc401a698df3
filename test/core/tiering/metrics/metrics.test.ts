import { runsByCustomer } from "../../../../src/core/tiering/deals/deals";
import { gapsOf } from "../../../../src/core/tiering/metrics/gaps";
import { dealsOfGroups } from "../../../../src/core/tiering/metrics/groupsOf";
import { metricsAt } from "../../../../src/core/tiering/metrics/metrics";
import { fc } from "../../../property";
import { type Deal, dealsOf } from "../population";

const at = (deals: readonly Deal[], asOf = 1000) => {
  const columns = metricsAt(runsByCustomer(dealsOf(2, deals)), asOf, 365);
  const pick = (column: Float64Array) => column[0];
  return {
    monetary: pick(columns.monetary),
    frequency: pick(columns.frequency),
    recency: pick(columns.recency),
    tenure: pick(columns.tenure),
  };
};

describe("metricsAt", () => {
  it("counts the days d with asOf − 365 < d ≤ asOf, no other", () => {
    expect(
      at([
        [0, 635, 1],
        [0, 636, 10],
        [0, 1000, 100],
        [0, 1001, 1000],
      ]),
    ).toEqual({ monetary: 110, frequency: 2, recency: 0, tenure: 365 });
  });

  it("takes refunds off, whatever order they were typed in", () => {
    expect(
      at([
        [0, 900, -30],
        [0, 800, 100],
      ]),
    ).toMatchObject({ monetary: 70, frequency: 1, recency: 200 });
  });

  it("counts an order with several lines, or typed twice, once", () => {
    expect(
      at([
        [0, 900, 5, 77],
        [0, 900, 6, 77],
        [0, 950, 5, 78],
      ]),
    ).toMatchObject({ monetary: 16, frequency: 2 });
  });

  it("takes the parts of one order for a single day with an order, as far as orders are paid in parts", () => {
    const parts: readonly Deal[] = [
      [0, 700, 50, 7],
      [0, 760, 30, 7],
      [0, 760, 10, 8],
      [0, 900, 20, 7],
      [0, 950, 5],
    ];
    const figures = (inParts: boolean) => {
      const runs = runsByCustomer({ ...dealsOf(1, parts), inParts });
      const { dates, firstAmount, recency, tenure } = metricsAt(runs, 1000, 365);
      const { gaps } = gapsOf(runs, 1000);
      return {
        dates: dates[0],
        first: firstAmount[0],
        since: recency[0],
        long: tenure[0],
        gaps: [...gaps.keys()].filter((gap) => gaps[gap]),
      };
    };
    expect(figures(true)).toEqual({ dates: 3, first: 100, since: 50, long: 300, gaps: [60, 190] });
    expect(figures(false)).toEqual({ dates: 4, first: 50, since: 50, long: 300, gaps: [50, 60, 140] });
  });

  it("keeps orders paid in parts as such where a group is valued as one customer", () => {
    const deals = dealsOf(2, [
      [1, 760, 30, 7],
      [0, 700, 50, 7],
      [1, 900, 20, 7],
    ]);
    const grouped = dealsOfGroups({ ...deals, inParts: true }, Int32Array.of(0, 0));
    expect(metricsAt(runsByCustomer(grouped), 1000, 365).dates[0]).toBe(1);
  });

  it("counts a policy renewed under its number as an order of each year, its lines once", () => {
    const renewed: readonly Deal[] = [
      [0, 300, 5, 77],
      [0, 640, 6, 78],
      [0, 700, 5, 77],
      [0, 701, 1, 77],
    ];
    expect(at(renewed)).toMatchObject({ monetary: 12, frequency: 2 });
    expect(at(renewed, 400).frequency).toBe(1);
    expect(metricsAt(runsByCustomer(dealsOf(1, renewed)), 1000, 365).orders[0]).toBe(2);
  });

  it("counts days where there are no order numbers", () => {
    expect(
      at([
        [0, 900, 5],
        [0, 900, 6],
        [0, 950, 5],
      ]).frequency,
    ).toBe(2);
  });

  it("forgets an order that was refunded in full, but not one refunded in part", () => {
    expect(
      at([
        [0, 800, 100, 1],
        [0, 900, 100, 2],
        [0, 910, -100, 2],
      ]),
    ).toEqual({ monetary: 100, frequency: 1, recency: 200, tenure: 200 });
    expect(
      at([
        [0, 800, 100, 1],
        [0, 900, 100, 2],
        [0, 910, -40, 2],
      ]),
    ).toMatchObject({ frequency: 2, recency: 100 });
  });

  it("has no recency for somebody who never bought", () => {
    expect(at([[1, 900, 5]])).toEqual({ monetary: 0, frequency: 0, recency: Number.NaN, tenure: Number.NaN });
  });

  it("adds up what was bought and kept on the first and on the last day, whatever order the rows stand in", () => {
    const rows: readonly Deal[] = [
      [0, 700, 5, 1],
      [0, 700, 7, 1],
      [0, 800, 50, 2],
      [0, 900, 20, 3],
      [0, 900, 1, 4],
      [0, 900, -3, 4],
      [0, 1001, 99, 5],
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
        (mixed) => {
          const { firstAmount, lastAmount } = metricsAt(runsByCustomer(dealsOf(1, mixed)), 1000, 365);
          expect([firstAmount[0], lastAmount[0]]).toEqual([12, 20]);
        },
      ),
    );
  });

  it("adds up the deals of a group by day, whichever member comes first", () => {
    const deals = dealsOf(3, [
      [0, 900, 20],
      [1, 900, 30],
      [2, 900, 4],
      [1, 800, 1],
    ]);
    const byHead = (heads: readonly number[]) => {
      const { lastAmount, recency, dates } = metricsAt(
        runsByCustomer(dealsOfGroups(deals, Int32Array.from(heads))),
        1000,
        365,
      );
      return [...heads.keys()].map((row) => [lastAmount[row], recency[row], dates[row]]);
    };
    expect(byHead([0, 0, 2])[0]).toEqual([50, 100, 2]);
    expect(byHead([1, 1, 2])[1]).toEqual([50, 100, 2]);
    expect(byHead([0, 0, 2])[2]).toEqual([4, 100, 1]);
    expect(byHead([0, 0, 2])[1]).toEqual([0, Number.NaN, 0]);
  });
});
