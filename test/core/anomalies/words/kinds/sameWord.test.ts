import { areSameWord } from "../../../../../src/core/anomalies/words/kinds/sameWord";

describe("two words beside the same cell", () => {
  it.each([
    ["NJ", "New Jersey"],
    ["山东", "山东省"],
    ["N.Y.", "NY"],
    ["0800", "800"],
    ["800", "0800"],
  ])("are one where one is the other cut short: %s and %s", (one, other) => {
    expect(areSameWord(one, other)).toBe(true);
  });

  it.each([
    ["0800", "0801"],
    ["NL", "DE"],
    ["8000", "800A"],
  ])("are two in any other case: %s and %s", (one, other) => {
    expect(areSameWord(one, other)).toBe(false);
  });
});
