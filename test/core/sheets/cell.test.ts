import { columnIndex, columnLetter } from "../../../src/core/sheets/cell";

describe("column letters", () => {
  it("count A to Z and go on with AA, as Excel does up to XFD", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetter)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });

  it("come back to the same column", () => {
    for (let column = 0; column < 16_384; column += 37)
      expect(columnIndex(columnLetter(column))).toBe(column);
  });
});
