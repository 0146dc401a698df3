import { looksAlike } from "../../../../src/core/reference/characters/lookAlikes";

const alike = (one: string, other: string) => looksAlike(one.charCodeAt(0), other.charCodeAt(0));

describe("characters", () => {
  it.each([
    ["己", "已"],
    ["水", "永"],
    ["人", "八"],
  ])("%s and %s look alike both ways", (one, other) => {
    expect([alike(one, other), alike(other, one)]).toEqual([true, true]);
  });

  it("look alike where one is in use nowhere, and others do not", () => {
    expect(alike("茂", "荗")).toBe(true);
    expect(alike("己", "货")).toBe(false);
    expect(alike("a", "o")).toBe(false);
  });
});
