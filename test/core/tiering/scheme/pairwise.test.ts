import {
  pairsOf,
  placeOfRatio,
  timesAt,
  tolerableRatio,
  weighPairwise,
  wholePercents,
} from "../../../../src/core/tiering/scheme/pairwise";
import { fc } from "../../../property";

describe("weights from pairs", () => {
  it("gives the textbook answer for 3, 5 and 3 times as important", () => {
    const { weights, ratio } = weighPairwise(3, [3, 5, 3]);
    expect(weights.map((weight) => Math.round(weight * 1000))).toEqual([637, 258, 105]);
    expect(ratio).toBeCloseTo(0.033, 3);
  });

  it("returns the weights the pairs were made from, without a contradiction to name", () => {
    const weight = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 2, maxLength: 8 }), (given) => {
        const times = pairsOf(given.length).map(([a, b]) => (given[a] ?? 1) / (given[b] ?? 1));
        const { weights, ratio, worst } = weighPairwise(given.length, times);
        const all = given.reduce((sum, each) => sum + each, 0);
        for (const [i, each] of given.entries()) expect(weights[i]).toBeCloseTo(each / all, 9);
        expect(ratio).toBeLessThan(1e-9);
        expect(worst).toBeNull();
      }),
    );
  });

  it("names the pair that contradicts the others, with what they say instead", () => {
    // Four alike, but the first nine times the last although both are as good as the ones between.
    const { ratio, worst } = weighPairwise(4, [1, 1, 9, 1, 1, 1]);
    expect(ratio).toBeGreaterThan(tolerableRatio);
    expect(worst?.pair).toEqual([0, 3]);
    expect(worst?.times).toBe(9);
    expect(worst?.implied).toBeCloseTo(1, 9);
    // Twice as much as the second, which matters three times as much as the third: six times, not a third.
    expect(weighPairwise(3, [2, 1 / 3, 3]).worst?.implied).toBeCloseTo(6, 9);
  });

  it("finds a circle a contradiction: each of three said to be above the next", () => {
    const { weights, ratio } = weighPairwise(3, [5, 1 / 5, 5]);
    expect(weights.map((weight) => Math.round(weight * 1000))).toEqual([333, 333, 333]);
    expect(ratio).toBeGreaterThan(1);
  });

  it("cannot contradict itself with one pair or none", () => {
    expect(weighPairwise(2, [9])).toMatchObject({ ratio: 0, worst: null });
    expect(weighPairwise(2, [9]).weights[0]).toBeCloseTo(0.9, 10);
    expect(weighPairwise(1, [])).toEqual({ weights: [1], ratio: 0, worst: null });
    expect(weighPairwise(0, []).weights).toEqual([]);
  });

  it("turns with the order of what is compared", () => {
    const place = fc.integer({ min: -8, max: 8 }).map(timesAt);
    fc.assert(
      fc.property(fc.array(place, { minLength: 6, maxLength: 6 }), (times) => {
        const turned = pairsOf(4).map(([a, b]) => {
          const k = pairsOf(4).findIndex(([x, y]) => x === 3 - b && y === 3 - a);
          return 1 / (times[k] ?? 1);
        });
        const [there, back] = [weighPairwise(4, times), weighPairwise(4, turned)];
        for (let i = 0; i < 4; i++) expect(back.weights[3 - i]).toBeCloseTo(there.weights[i] ?? 0, 9);
        expect(back.ratio).toBeCloseTo(there.ratio, 9);
      }),
    );
  });
});

describe("the places of a slider", () => {
  it("stand for one to nine times, either way, and are found again", () => {
    for (let place = -8; place <= 8; place++) expect(placeOfRatio(timesAt(place), 1)).toBe(place);
    expect(timesAt(-8)).toBeCloseTo(1 / 9, 12);
  });

  it("stop at nine times, also against a weight of 0", () => {
    expect(placeOfRatio(100, 1)).toBe(8);
    expect(placeOfRatio(0, 5)).toBe(-8);
    expect(placeOfRatio(0, 0)).toBe(0);
  });
});

describe("whole percents", () => {
  it("always add up to 100 and stay within one of the exact share", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 }), (parts) => {
        const all = parts.reduce((sum, part) => sum + part, 0);
        const percents = wholePercents(parts.map((part) => part / all));
        expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
        percents.forEach((percent, i) => {
          expect(Math.abs(percent - (100 * (parts[i] ?? 0)) / all)).toBeLessThan(1);
        });
      }),
    );
  });
});
