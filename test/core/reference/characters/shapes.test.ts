import { likeness } from "../../../../src/core/reference/characters/shapes";

const alike = (pair: string) => likeness(pair.charCodeAt(0), pair.charCodeAt(1));

describe("how alike characters look", () => {
  it.each(["末未", "己已", "士土", "永水", "泰秦", "东车", "丰半"])("%s are taken for each other", (pair) => {
    expect(alike(pair)).toBeGreaterThan(0.6);
  });

  it.each(["广福", "捷众", "永峰", "洲融", "一鑫"])("%s are not", (pair) => {
    expect(alike(pair)).toBeLessThan(0.3);
  });

  it("is the same both ways, whole for a character itself and nothing for letters and rare characters", () => {
    expect(alike("泰秦")).toBe(alike("秦泰"));
    expect(alike("泰泰")).toBeCloseTo(1, 5);
    expect(alike("AB")).toBe(0);
    expect(alike("龘德")).toBe(0);
  });
});
