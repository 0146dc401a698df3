import { bringNear, bringRowsNear } from "../../../src/core/tables/bringNear";

describe("cells brought near", () => {
  it("are the texts of a stretch, whose characters are counted", () => {
    expect(bringNear(["ab", 12, "cde", true, "f"], 0, 4)).toBe(5);
    expect(bringNear(["ab"], 1, 5)).toBe(0);
  });

  it("are those of whole rows, each counted with its cells, and rows that are not there are passed over", () => {
    const rows = [["ab"], ["c", 4], [], ["defg"]];
    expect(bringRowsNear(rows, 1, 4)).toBe(8);
    expect(bringRowsNear(rows, 3, 9)).toBe(5);
  });
});
