import { bringNear, bringRowsNear } from "../../../../src/core/tables/cells/bringNear";

describe("cells brought near", () => {
  it("are the texts of a stretch, whose characters are counted", () => {
    expect(bringNear(["ab", 12, "cde", true, "f"], 0, 4)).toBe(5);
    expect(bringNear(["ab"], 1, 5)).toBe(0);
  });

  it("are those of whole rows as wide as the first, each counted with its cells", () => {
    const rows = [
      ["ab", ""],
      ["c", 4],
      ["de", "fgh"],
    ];
    expect(bringRowsNear(rows, 1, 3)).toBe(4 + 6);
    expect(bringRowsNear(rows, 0, 1)).toBe(4);
  });

  it("are none where rows are short or missing", () => {
    expect(bringRowsNear([["ab", "c"], [], ["d"]], 0, 5)).toBe(3 + 4);
    expect(bringRowsNear([], 0, 2)).toBe(0);
  });
});
