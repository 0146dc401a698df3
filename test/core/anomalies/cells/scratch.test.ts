import { createScratch } from "../../../../src/core/anomalies/cells/scratch";

describe("scratch room", () => {
  it("holds nothing but zeros whenever integers are asked for", () => {
    const scratch = createScratch();
    scratch.integers(4).fill(7);
    expect([...scratch.integers(3)]).toEqual([0, 0, 0]);
    expect([...scratch.integers(9)]).toEqual(new Array(9).fill(0));
  });

  it("is used again where it is wide enough, and made anew where it is not", () => {
    const scratch = createScratch(Float64Array.BYTES_PER_ELEMENT);
    const first = scratch.integers(10);
    expect(scratch.numbers(10).buffer).toBe(first.buffer);
    expect(scratch.numbers(11).buffer).not.toBe(first.buffer);
  });

  it("is of the length asked for, however much room there is", () => {
    const scratch = createScratch();
    scratch.integers(100);
    expect(scratch.integers(5)).toHaveLength(5);
    expect(scratch.numbers(0)).toHaveLength(0);
  });
});
