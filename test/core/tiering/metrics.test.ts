import { runsByCustomer } from "../../../src/core/tiering/deals";
import { metricsAt } from "../../../src/core/tiering/metrics";
import { type Deal, dealsOf } from "./population";

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
});
