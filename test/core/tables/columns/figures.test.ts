import { entryOf, figureAt } from "../../../../src/core/tables/columns/figures";

const values = Float64Array.of(70, Number.NaN, 90);

describe("the figure of a row", () => {
  it("is its own where there is one a row", () => {
    expect([0, 2].map((row) => figureAt({ values, ofRow: null }, row))).toEqual([70, 90]);
  });

  it("is that of the cell it holds where cells repeat", () => {
    const ofRow = Uint16Array.of(2, 0, 2, 1);
    expect([0, 1, 2, 3].map((row) => figureAt({ values, ofRow }, row))).toEqual([90, 70, 90, Number.NaN]);
    expect(entryOf(ofRow, 2)).toBe(2);
  });

  it("is none where nothing was read, or the column ends before the row", () => {
    expect(figureAt({ values, ofRow: null }, 1)).toBeNaN();
    expect(figureAt({ values, ofRow: null }, 3)).toBeNaN();
  });
});
