import {
  defaultDedupeSettings,
  readDedupeSettings,
  strictnesses,
  strictnessOf,
  withStrictness,
} from "../../../../src/core/dedupe/scoring/settings";

const own = { ...defaultDedupeSettings, separateBranches: false, blockCap: 30 };

describe("readDedupeSettings", () => {
  it("gives back what was kept", () => {
    expect(readDedupeSettings(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });

  it.each([
    ["nothing", undefined],
    ["a part of them", { probableBits: 1 }],
    ["a number that is none", { ...own, certainBits: "5" }],
    ["a block of one row", { ...own, blockCap: 1 }],
    ["half a row", { ...own, largestCertainGroup: 2.5 }],
    ["something nobody knows", { ...own, threshold: 3 }],
  ])("takes the default where the workbook keeps %s", (_what, stored) => {
    expect(readDedupeSettings(stored)).toEqual(defaultDedupeSettings);
  });
});

describe("strictness", () => {
  it.each(strictnesses)("%s is known by its word again, and changes nothing else", (word) => {
    const settings = withStrictness(own, word);
    expect(strictnessOf(settings)).toBe(word);
    expect(withStrictness(settings, "standard")).toEqual(withStrictness(own, "standard"));
    expect(settings).toMatchObject({ separateBranches: false, blockCap: 30 });
    expect(readDedupeSettings(settings)).toEqual(settings);
  });

  it("has no word for limits somebody set otherwise", () => {
    expect(strictnessOf({ ...own, probableBits: 1.5 })).toBeUndefined();
  });

  it("asks for more evidence the stricter it is", () => {
    const limits = strictnesses.map((word) => withStrictness(own, word));
    const shown = limits.map(({ probableBits }) => probableBits);
    const certain = limits.map(({ certainBits }) => certainBits);
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
    expect(new Set(shown).size).toBe(strictnesses.length);
    expect(certain).toEqual(certain.toSorted((a, b) => a - b));
    for (const { probableBits, certainBits } of limits) expect(certainBits).toBeGreaterThan(probableBits);
  });
});
