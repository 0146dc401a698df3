import { createKeyIndex } from "../../../../src/core/tables/keys/keyIndex";
import { withLostZeros } from "../../../../src/core/tables/keys/lostZeros";

function indexOf(cells: readonly (string | number)[]) {
  return withLostZeros(createKeyIndex(cells), cells);
}

describe("ids whose leading zeros Excel ate", () => {
  it("find the id with its zeros, and the other way round", () => {
    const index = indexOf(["0100001", "0200504", 300017]);
    expect(index.rowOf(200504)).toBe(1);
    expect(index.rowOf("200504")).toBe(1);
    expect(index.rowOf("0300017")).toBe(2);
    expect(index.rowsOf(100001)).toEqual([0]);
  });

  it("find nothing where another figure differs, or letters stand beside the figures", () => {
    const index = indexOf(["0100001", "C0200504"]);
    expect(index.rowOf(10001)).toBe(-1);
    expect(index.rowOf("C200504")).toBe(-1);
    expect(index.rowOf("")).toBe(-1);
  });

  it("mean what stands as it is asked, and neither of two that differ by zeros alone", () => {
    const index = indexOf(["012", "12", "7"]);
    expect(index.rowOf("12")).toBe(1);
    expect(index.rowOf("0012")).toBe(-1);
  });

  it("are found for many rows at once", () => {
    const rows = new Int32Array(3);
    indexOf(["007", "008"]).rowsInto([8, "007", 9], rows);
    expect([...rows]).toEqual([1, 0, -1]);
  });
});
