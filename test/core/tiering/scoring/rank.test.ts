import {
  midRanks,
  rankOn,
  rankScale,
  scaleOf,
  sortedPopulation,
} from "../../../../src/core/tiering/scoring/rank";
import { fc } from "../../../property";

const everybody = (size: number) => new Uint8Array(size).fill(1);

describe("rankOn", () => {
  it("puts a stranger between its neighbours, at the ends beyond them", () => {
    const scale = rankScale(Float64Array.of(10, 20, 20, 30));
    expect([5, 10, 15, 20, 25, 40].map((value) => rankOn(scale, value))).toEqual([
      0,
      0,
      0.5 / 3,
      0.5,
      2.5 / 3,
      1,
    ]);
  });

  it("knows no rank where there is nobody to compare with", () => {
    expect(rankOn(rankScale(new Float64Array(0)), 5)).toBeNaN();
  });
});

describe("scaleOf", () => {
  it("counts whole numbers close together into the scale that sorting gives", () => {
    const value = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(Number.NaN, -0, 0.5, 3e9));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.nat(1)), { maxLength: 40 }), (rows) => {
        const values = Float64Array.from(rows, ([one]) => one);
        const among = Uint8Array.from(rows, ([, flag]) => flag);
        const sorted = rankScale(sortedPopulation(values, among));
        const counted = scaleOf(values, among);
        expect(counted.below).toEqual(sorted.below);
        expect([...counted.values].map((one) => one + 0)).toEqual([...sorted.values].map((one) => one + 0));
        for (const [one] of rows) expect(rankOn(counted, one)).toBe(rankOn(sorted, one));
      }),
    );
  });
});

describe("midRanks", () => {
  it("spreads distinct values evenly over 0 to 1", () => {
    expect([...midRanks(Float64Array.of(30, 10, 20), everybody(3))]).toEqual([1, 0, 0.5]);
  });

  it("gives ties the same share, and a single value one half", () => {
    expect([...midRanks(Float64Array.of(5, 5, 5), everybody(3))]).toEqual([0.5, 0.5, 0.5]);
    expect([...midRanks(Float64Array.of(7), everybody(1))]).toEqual([0.5]);
  });

  it("leaves the missing out and does not let outsiders count", () => {
    const ranks = midRanks(Float64Array.of(1, Number.NaN, 3, 1000), Uint8Array.of(1, 1, 1, 0));
    expect(ranks[0]).toBe(0);
    expect(ranks[1]).toBeNaN();
    expect(ranks[2]).toBe(1);
    expect(ranks[3]).toBe(1);
  });

  it("never orders two values against their size", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 40 }), (list) => {
        const ranks = midRanks(Float64Array.from(list), everybody(list.length));
        for (let i = 1; i < list.length; i++) {
          const larger = (list[i] ?? 0) - (list[i - 1] ?? 0);
          expect(Math.sign((ranks[i] ?? 0) - (ranks[i - 1] ?? 0))).toBe(Math.sign(larger));
        }
      }),
    );
  });
});
