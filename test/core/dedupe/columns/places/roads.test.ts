import { addressColumn } from "../../../../../src/core/dedupe/columns/places/addresses";

const areOneHouse = (...cells: readonly string[]) => {
  const { roads } = addressColumn(cells, cells.length);
  return roads[0] !== 0 && roads[0] === roads[1];
};

describe("a stall or flat in a block told by a letter", () => {
  it("is one, whether the block is called so or not", () => {
    expect(areOneHouse("永兴国际批发城B区7-151", "永兴国际批发城B7-151")).toBe(true);
    expect(areOneHouse("科技大厦A座1201", "科技大厦A1201")).toBe(true);
  });

  it("is another in another block, or where the letter is no block's", () => {
    expect(areOneHouse("永兴国际批发城B区7-151", "永兴国际批发城E7-151")).toBe(false);
    expect(areOneHouse("永兴国际批发城7区151", "永兴国际批发城7151")).toBe(false);
  });
});
