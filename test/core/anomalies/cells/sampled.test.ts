import { sampled } from "../../../../src/core/anomalies/cells/sampled";

const cellsOf = (count: number, cell: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => cell(i));

describe("a sample of a column", () => {
  it("is all that is filled of a short one, in its order", () => {
    expect(sampled(["a", "", 5, "b", ""])).toEqual(["a", 5, "b"]);
    expect(sampled(["", ""])).toEqual([]);
  });

  it("holds of a long one what comes back every few rows as often as the others", () => {
    const found = sampled(cellsOf(40_960, (i) => (i % 10 === 0 ? "subtotal" : "line")));
    const share = found.filter((cell) => cell === "subtotal").length / found.length;
    expect(found.length).toBeGreaterThan(3000);
    expect(share).toBeCloseTo(0.1, 2);
  });

  it("counts filled cells alone, wherever the others stand", () => {
    const found = sampled(cellsOf(40_960, (i) => (i % 2 === 0 ? "" : `${i}`)));
    expect(found).not.toContain("");
    expect(Number(found.at(-1))).toBeGreaterThan(40_900);
  });
});
