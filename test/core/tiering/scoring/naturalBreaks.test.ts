import {
  naturalBreaks,
  roundBetween,
  worthwhileFit,
} from "../../../../src/core/tiering/scoring/naturalBreaks";
import { fc } from "../../../property";
import { randomFrom } from "../population";

const random = randomFrom(11);
/** So many amounts around each of these, up to a tenth off. */
const around = (centres: readonly number[], count: number) =>
  Float64Array.from(
    centres.flatMap((centre) => Array.from({ length: count }, () => centre * (0.9 + 0.2 * random()))),
  );

describe("natural breaks", () => {
  it("fall between groups that lie apart, at round amounts", () => {
    const found = naturalBreaks(around([1000, 5000, 20_000, 100_000, 600_000], 40), 5);
    expect(found?.bounds).toEqual([2000, 10_000, 50_000, 200_000]);
    expect(found?.fit).toBeGreaterThan(0.99);
  });

  it("fit no better than groups in what has none, and say so", () => {
    const even = Float64Array.from({ length: 400 }, (_, i) => Math.exp(i / 50));
    expect(naturalBreaks(even, 2)?.fit).toBeCloseTo(0.75, 2);
    expect(naturalBreaks(even, 2)?.fit).toBeLessThan(worthwhileFit);
  });

  it("need more different amounts than groups, and count only money that came in", () => {
    expect(naturalBreaks(Float64Array.of(), 5)).toBeNull();
    expect(naturalBreaks(Float64Array.of(0, -5, 100, 100, 100), 5)).toBeNull();
    expect(naturalBreaks(Float64Array.of(1, 10, 100, 1000, 10_000), 5)).toBeNull();
  });

  it("rise, whatever the amounts, and every group has somebody in it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 12, maxLength: 60 }),
        (amounts) => {
          const found = naturalBreaks(Float64Array.from(amounts), 4);
          if (!found) return;
          const edges = [0, ...found.bounds, Number.POSITIVE_INFINITY];
          for (let i = 1; i < edges.length; i++)
            expect(amounts.some((amount) => amount >= (edges[i - 1] ?? 0) && amount < (edges[i] ?? 0))).toBe(
              true,
            );
          expect(found.fit).toBeGreaterThanOrEqual(0);
          expect(found.fit).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it("are as good as trying every pair of cuts", () => {
    const amounts = [1, 2, 3, 40, 44, 47, 51, 300, 310, 1000, 1100].map((amount) => amount * 10);
    const variance = (values: readonly number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    };
    const logs = amounts.map(Math.log);
    let least = Number.POSITIVE_INFINITY;
    for (let a = 1; a < logs.length - 1; a++)
      for (let b = a + 1; b < logs.length; b++)
        least = Math.min(
          least,
          variance(logs.slice(0, a)) + variance(logs.slice(a, b)) + variance(logs.slice(b)),
        );
    expect(naturalBreaks(Float64Array.from(amounts), 3)?.fit).toBeCloseTo(1 - least / variance(logs), 9);
  });
});

describe("the roundest number between two amounts", () => {
  it("parts them and is easy to remember", () => {
    expect(roundBetween(873, 4120)).toBe(2000);
    expect(roundBetween(4980, 5010)).toBe(5000);
    expect(roundBetween(4210, 4390)).toBe(4300);
    expect(roundBetween(1234.5, 1234.6)).toBeGreaterThan(1234.5);
  });
});
