import { middleOf } from "../../../../src/core/tiering/metrics/middleOf";
import { fc } from "../../../property";

describe("middleOf", () => {
  it("is what stands in the middle once all are sorted", () => {
    const numbers = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 60 }), (list) => {
        const sorted = Float64Array.from(list).sort();
        const middle = middleOf(Float64Array.from(list));
        // Of −0 and 0 either may come first.
        expect((middle ?? 0) + 0).toBe((sorted[sorted.length >> 1] ?? 0) + 0);
        expect(middle === undefined).toBe(list.length === 0);
      }),
    );
  });

  it("ends where all are the same, sorted or the other way round", () => {
    expect(middleOf(new Float64Array(1000).fill(7))).toBe(7);
    expect(middleOf(Float64Array.from({ length: 1000 }, (_, i) => i))).toBe(500);
    expect(middleOf(Float64Array.from({ length: 1000 }, (_, i) => 999 - i))).toBe(500);
    expect(middleOf(Float64Array.of(Number.POSITIVE_INFINITY, 1, 2))).toBe(2);
  });
});
