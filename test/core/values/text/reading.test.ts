import {
  exact,
  isUnderstood,
  mapRead,
  nearly,
  oneOf,
  tidied,
  unreadable,
  valueIn,
} from "../../../../src/core/values/text/reading";

describe("readings", () => {
  it("give their value only when there is one", () => {
    expect(valueIn(exact(1))).toBe(1);
    expect(valueIn(tidied(2))).toBe(2);
    expect(valueIn(oneOf([1, 2]))).toBeUndefined();
    expect(valueIn(nearly("near", 3))).toBeUndefined();
  });

  it("are understood where they have one meaning", () => {
    expect([exact(0), tidied(1)].map((read) => isUnderstood(read))).toEqual([true, true]);
    expect(
      [oneOf([1, 2]), nearly("near", 3), unreadable("letters")].map((read) => isUnderstood(read)),
    ).toEqual([false, false, false]);
  });

  it("turn a single candidate into a value and none into a failure", () => {
    expect(oneOf([7])).toEqual({ reading: "tidied", value: 7 });
    expect(oneOf([7, 8])).toEqual({ reading: "ambiguous", candidates: [7, 8] });
    expect(oneOf([]).reading).toBe("unreadable");
  });

  it("keep what they say when their value is turned into another", () => {
    expect(mapRead(exact(1.5), Math.floor)).toEqual({ reading: "exact", value: 1 });
    expect(mapRead(oneOf([1.5, 2.5]), Math.floor)).toEqual({ reading: "ambiguous", candidates: [1, 2] });
    expect(mapRead(nearly("near", 1.5, "x"), Math.floor)).toEqual({
      reading: "unreadable",
      problem: "near",
      nearest: 1,
      detail: "x",
    });
    expect(mapRead<number, number>(unreadable("too-short", 3), Math.floor)).toEqual({
      reading: "unreadable",
      problem: "too-short",
      detail: 3,
    });
  });
});
