import { levelsOf, valueLevels } from "../../../../../src/core/dedupe/compare/values/valueLevels";

describe("levels of values", () => {
  const levels = levelsOf("identifier", false);

  it("stand at the places they are asked for by", () => {
    expect(levels).toHaveLength(Object.keys(valueLevels).length);
    expect(levels[valueLevels.slip]?.id).toBe("slip");
    expect(levels[valueLevels.own]?.owned).toBe(true);
    expect(levels[valueLevels.bornApart]?.born).toBe(true);
    expect(levels[valueLevels.swapped]?.id).toBe("swapped");
  });

  it("of another registration speak against the pair, of another note do not", () => {
    expect(levelsOf("register", false)[valueLevels.different]?.effect).toBe("conflict");
    expect(levelsOf("text", false)[valueLevels.different]?.effect).toBe("differs");
  });

  it("of another given name tell two persons only beside a surname", () => {
    const kin = (besideSurname: boolean) => levelsOf("given", besideSurname)[valueLevels.different]?.kin;
    expect(kin(true)).not.toBe(0);
    expect(kin(false)).toBe(0);
  });
});
