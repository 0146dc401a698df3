import { suggestThresholds } from "../../../../src/core/tiering/scoring/suggestThresholds";

describe("suggestThresholds", () => {
  it("rounds quintiles to 1, 2 or 5 times a power of ten", () => {
    const amounts = Float64Array.from({ length: 101 }, (_, i) => 2 ** (i / 10));
    expect(suggestThresholds(amounts)).toEqual([5, 20, 50, 200]);
  });

  it("keeps two digits where rounding would leave a level nobody can reach, ties in the figures apart", () => {
    const even = Float64Array.from({ length: 101 }, (_, i) => i * 37);
    expect(suggestThresholds(even)).toEqual([740, 1500, 2200, 3000]);
    expect(suggestThresholds(Float64Array.of(1, 1, 1, 1, 1, 2, 5))).toEqual([1, 1, 1, 2]);
  });
});
