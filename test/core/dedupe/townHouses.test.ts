import { nameColumn } from "../../../src/core/dedupe/columns/names/names";
import { nameLevels } from "../../../src/core/dedupe/compare/levels/nameLevels";
import { compareNames } from "../../../src/core/dedupe/compare/names/compareNames";
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

describe("the owners of one building", () => {
  it.each([
    ["翠湖花园业主委员会", "景山苑业主委员会"],
    ["華記閣業主立案法團", "新康花園業主立案法團"],
    ["豐源花園業主立案法團", "豐業閣業主立案法團"],
  ])("are others than those of the next: %s, %s", (one, other) => {
    expect(level(one, other)).toBe(nameLevels.otherOrdinal);
  });

  it("are themselves in short and with a slip, and no other firm of the name", () => {
    expect(level("翠湖花园业主委员会", "翠湖花园业委会")).toBe(nameLevels.sameCore);
    expect(level("翠湖花园业主委员会", "翠胡花园业主委员会")).toBe(nameLevels.sameSound);
    expect(level("翠湖花园业主委员会", "景山苑物业有限公司")).toBe(nameLevels.otherFirm);
  });
});
