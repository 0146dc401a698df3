import { median, medianDistance } from "../../../../src/core/anomalies/cells/median";
import { fc } from "../../../property";

function sorted(values: readonly number[]): number {
  const order = [...values].sort((a, b) => a - b);
  const middle = order.length >> 1;
  const upper = order[middle] ?? Number.NaN;
  return order.length % 2 === 1 ? upper : (upper + (order[middle - 1] ?? Number.NaN)) / 2;
}

describe("median", () => {
  it("is what sorting gives", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
        expect(median(Float64Array.from(values))).toBe(sorted(values));
      }),
    );
  });

  it("of a part is what sorting the part gives, and leaves the rest alone", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }),
        fc.nat({ max: 5 }),
        fc.nat({ max: 5 }),
        (part, before, after) => {
          const all = [...new Array<number>(before).fill(-99), ...part, ...new Array<number>(after).fill(99)];
          const values = Float64Array.from(all);
          expect(median(values, before, before + part.length)).toBe(sorted(part));
          expect([...values.slice(0, before)]).toEqual(all.slice(0, before));
          expect([...values.slice(before + part.length)]).toEqual(all.slice(before + part.length));
        },
      ),
    );
    expect(median(Float64Array.of(1, 2), 1, 1)).toBeNaN();
  });

  it("of nothing is no number", () => {
    expect(median(new Float64Array(0))).toBeNaN();
  });

  it("of many values is what sorting gives, wherever the middle lies", () => {
    const size = fc.integer({ min: 4096, max: 4400 });
    const shape = fc.constantFrom(
      (i: number) => i % 7,
      (i: number) => Math.log(1 + ((i * 7919) % 100_003)),
      (i: number) => (i === 5 ? 1e12 : (i * 31) % 97),
      (i: number) => (i % 2 === 0 ? -3 : 3),
      () => 42,
      (i: number) => (i === 9 ? Number.POSITIVE_INFINITY : i),
    );
    fc.assert(
      fc.property(size, shape, (count, valueAt) => {
        const values = Array.from({ length: count }, (_, i) => valueAt(i));
        expect(median(Float64Array.from(values))).toBe(sorted(values));
        expect(median(Float64Array.of(-9, ...values, 9), 1, count + 1)).toBe(sorted(values));
      }),
      { numRuns: 30 },
    );
  });

  it("of distances is that of the values' distances from the centre", () => {
    expect(medianDistance(Float64Array.of(5, 1, 9), 5)).toBe(4);
    expect(medianDistance(Float64Array.of(2, -2, 3, 7), 0)).toBe(2.5);
  });
});
