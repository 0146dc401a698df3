import { quantile } from "../../../../src/core/tiering/scoring/quantile";

describe("quantile", () => {
  it("interpolates between order statistics like R's type 7", () => {
    expect(quantile(Float64Array.of(1, 2, 3, 4), 0.25)).toBe(1.75);
    expect(quantile(Float64Array.of(10), 0.9)).toBe(10);
    expect(quantile(new Float64Array(0), 0.5)).toBeNaN();
  });
});
