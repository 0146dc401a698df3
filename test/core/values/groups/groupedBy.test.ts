import { groupedBy } from "../../../../src/core/values/groups/groupedBy";

describe("what has a key in common", () => {
  it("stands together, in the order it came", () => {
    expect([...groupedBy([3, 4, 1, 6], (number) => number % 2)]).toEqual([
      [1, [3, 1]],
      [0, [4, 6]],
    ]);
  });

  it("is nothing where there is nothing", () => {
    expect(groupedBy([], String).size).toBe(0);
  });

  it("is told by the key itself: a blank one is a key too, and 1 is not “1”", () => {
    expect([...groupedBy(["", 1, "1", ""], (cell) => cell).values()]).toEqual([["", ""], [1], ["1"]]);
  });
});
