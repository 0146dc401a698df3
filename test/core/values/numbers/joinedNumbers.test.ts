import { joinedNumbers } from "../../../../src/core/values/numbers/joinedNumbers";

describe("joinedNumbers", () => {
  it("puts columns behind one another, in their order", () => {
    const joined = joinedNumbers([Float64Array.of(3, Number.NaN), Float64Array.of(), Float64Array.of(1)]);
    expect([...joined]).toEqual([3, Number.NaN, 1]);
  });

  it("holds nothing where there are no columns", () => {
    expect(joinedNumbers([])).toHaveLength(0);
  });
});
