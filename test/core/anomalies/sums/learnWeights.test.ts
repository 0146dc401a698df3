import { keptBy, learnWeights, shareOf } from "../../../../src/core/anomalies/sums/learnWeights";
import type { Parts } from "../../../../src/core/anomalies/sums/tally";

/** The parts of some customers, each by kind of row. */
const partsOf = (kind: Parts["kind"], customers: readonly (readonly number[])[]): Parts => ({
  kind,
  width: customers[0]?.length ?? 0,
  values: Float64Array.from(customers.flat()),
});
/** Four customers with rows of three kinds, no two alike. */
const sums = partsOf("sum", [
  [100, 20, 3],
  [200, 30, 5],
  [400, 50, 7],
  [800, 70, 11],
]);

describe("which kinds of rows count", () => {
  it.each([
    ["all of them", [123, 235, 457, 881], [1, 1, 1]],
    ["one alone", [20, 30, 50, 70], [0, 1, 0]],
    ["one taken off the others", [83, 175, 357, 741], [1, -1, 1]],
  ])("is told by the figures: %s", (_which, figures, weights) => {
    expect(learnWeights(sums, Float64Array.from(figures))).toEqual(weights);
  });

  it("is found step by step where a guess explains most customers", () => {
    const returns = partsOf("sum", [
      [100, 20, 0],
      [200, 30, 0],
      [400, 50, 0],
      [800, 70, 11],
    ]);
    expect(learnWeights(returns, Float64Array.of(80, 170, 350, 730))).toEqual([1, -1, 0]);
  });

  it("is not looked for further where no guess explains half of them", () => {
    expect(learnWeights(sums, Float64Array.of(120, 230, 450, 870))).toEqual([1, 1, 1]);
  });

  it("is told by days as well, of which none can be taken off", () => {
    const days = partsOf("last", [
      [45_000, 45_100],
      [45_010, Number.NaN],
      [45_020, 45_003],
    ]);
    expect(learnWeights(days, Float64Array.of(45_000, 45_010, 45_020))).toEqual([1, 0]);
    expect(learnWeights(days, Float64Array.of(45_100, 45_010, 45_020))).toEqual([1, 1]);
  });
});

describe("how many customers a figure comes out of", () => {
  it("counts those of whom figure and rows say something", () => {
    const parts = partsOf("sum", [[100], [200], [300], [0]]);
    const kept = keptBy(parts, Float64Array.of(100, 250, Number.NaN, 0), null);
    expect(kept).toEqual({ told: 2, kept: 1 });
    expect(shareOf(kept)).toBe(0.5);
  });

  it("is none where nobody says anything", () => {
    expect(shareOf(keptBy(partsOf("sum", [[0]]), Float64Array.of(0), null))).toBe(0);
  });
});
