import { nameColumn } from "../../../src/core/dedupe/columns/names";
import { compareNames } from "../../../src/core/dedupe/compare/compareNames";
import { nameLevels } from "../../../src/core/dedupe/compare/nameLevels";
import { onlyNames } from "./onlyNames";

function level(...names: readonly [string, string]): number {
  return compareNames(nameColumn(names, 2), 10, onlyNames).level(0, 1);
}

describe("a house that every town has, and what else is of that town", () => {
  it.each([
    ["曹庄供销社", "曹庄李志强水电"],
    ["岱崮杜志强建材门市", "岱崮供销社"],
    ["青云供销社", "青云小学后勤"],
  ])("are two: %s, %s", (one, other) => {
    expect(level(one, other)).not.toBe(nameLevels.opens);
  });

  it("is one with itself, written in full or not", () => {
    expect(level("曹庄供销社", "曹庄镇供销社")).not.toBe(nameLevels.different);
  });

  it("is no shop, whose name others begin with", () => {
    expect(level("恒方大经营部", "恒方大高分子材料经营部")).toBe(nameLevels.opens);
  });
});
