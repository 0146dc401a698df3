import { runsByCustomer } from "../../../../src/core/tiering/deals/deals";
import { metricsAt } from "../../../../src/core/tiering/metrics/metrics";
import {
  equalCountScores,
  placeScores,
  quantileScores,
  repeatFigures,
  upperClosedScores,
} from "../../../../src/core/tiering/rfm/rfmScores";
import { fc } from "../../../property";
import { dealsOf } from "../population";

const of = (...values: readonly number[]) => Float64Array.from(values);

describe("upperClosedScores", () => {
  it("puts a value that is a bound below it, where quantileScores puts it above", () => {
    // Quartiles of 1…5 are 2, 3 and 4.
    expect([...upperClosedScores(of(1, 2, 3, 4, 5), 4, "ascending")]).toEqual([1, 1, 2, 3, 4]);
    expect([...upperClosedScores(of(1, 2, 3, 4, 5), 4, "descending")]).toEqual([4, 4, 3, 2, 1]);
    expect([...quantileScores(of(1, 2, 3, 4, 5), 4, "ascending")]).toEqual([1, 2, 3, 4, 4]);
  });

  it("keeps the many who ordered once together in the lowest score", () => {
    // A third ordered once, as in a published list of a web shop: 1, 2, 3, 4 to 6 and 7 or more are its five scores.
    const orders = [1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 7, 9, 30];
    const scores = [...upperClosedScores(Float64Array.from(orders), 5, "ascending")];
    expect(scores).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5, 5]);
  });

  it("scores nothing where nothing is known", () => {
    expect([...upperClosedScores(of(Number.NaN, 4), 5, "ascending")]).toEqual([0, 1]);
  });
});

describe("placeScores", () => {
  it("cuts the places, not the values: what stands far out takes no class for itself", () => {
    expect([...placeScores(of(1, 2, 3, 1000, 5000), 5, "ascending")]).toEqual([1, 2, 3, 4, 5]);
    expect([...placeScores(of(1, 2, 3, 1000, 5000), 2, "descending")]).toEqual([2, 2, 2, 1, 1]);
  });

  it("keeps equals together by the first of their places, and the greatest in the best class however many share it", () => {
    // Places 0, 0, 0, 3, 3, 5, 6, 6, 6, 6: the last is the sixth, so thirds end at the second and the fourth.
    expect([...placeScores(of(1, 1, 1, 2, 2, 3, 4, 4, 4, 4), 3, "ascending")]).toEqual([
      1, 1, 1, 2, 2, 3, 3, 3, 3, 3,
    ]);
    // The upper quantile is 4 itself, so that nobody lies above it.
    expect([...upperClosedScores(of(1, 1, 1, 2, 2, 3, 4, 4, 4, 4), 3, "ascending")]).toEqual([
      1, 1, 1, 1, 1, 2, 2, 2, 2, 2,
    ]);
  });

  it("scores nothing where nothing is known, and all alike where all are alike", () => {
    expect([...placeScores(of(Number.NaN, 7, 7), 5, "ascending")]).toEqual([0, 1, 1]);
    expect([...placeScores(of(), 5, "ascending")]).toEqual([]);
  });
});

describe("equalCountScores", () => {
  it("fills bins evenly, the first ones with one more, and tells ties apart by place", () => {
    expect([...equalCountScores(of(7, 7, 7, 7, 7, 7, 7), 3, "ascending")]).toEqual([1, 1, 1, 2, 2, 3, 3]);
    expect([...equalCountScores(of(5, Number.NaN, 1, 3), 3, "descending")]).toEqual([1, 0, 3, 2]);
    expect([...equalCountScores(of(2, 1), 5, "ascending")]).toEqual([2, 1]);
  });

  it("never orders two values against their size, and no bin holds two more than another", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5 }), (list) => {
        const scores = [...equalCountScores(Float64Array.from(list), 5, "ascending")];
        const sizes = [1, 2, 3, 4, 5].map((bin) => scores.filter((score) => score === bin).length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        list.forEach((value, i) => {
          list.forEach((other, j) => {
            if (value < other) expect(scores[i]).toBeLessThanOrEqual(scores[j] ?? 0);
          });
        });
      }),
    );
  });
});

describe("repeatFigures", () => {
  it("count days after the first, from the first to the last and to the end, and what such a day brings", () => {
    const deals = dealsOf(4, [
      [0, 100, 30],
      [0, 100, 20],
      [0, 107, 10],
      [0, 107, 14],
      [0, 130, 6],
      [1, 150, 99],
      [3, 200, 5],
    ]);
    const metrics = metricsAt(runsByCustomer(deals), 170, 100_000);
    const { frequency, recency, age, monetary } = repeatFigures(metrics);
    expect([...frequency]).toEqual([2, 0, Number.NaN, Number.NaN]);
    expect([...recency]).toEqual([30, 0, Number.NaN, Number.NaN]);
    expect([...age]).toEqual([70, 20, Number.NaN, Number.NaN]);
    expect([...monetary]).toEqual([15, 0, Number.NaN, Number.NaN]);
  });
});

describe("quantileScores", () => {
  it("scores from 1 to 5, reversed where less is better", () => {
    const values = Float64Array.from({ length: 10 }, (_, i) => i);
    expect([...quantileScores(values, 5, "ascending")]).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect([...quantileScores(values, 5, "descending")]).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
  });

  it("gives a missing value no score", () => {
    expect(quantileScores(Float64Array.of(1, Number.NaN), 5, "ascending")[1]).toBe(0);
  });
});
