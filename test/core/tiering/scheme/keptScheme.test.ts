import { keptSchemeOf } from "../../../../src/core/tiering/scheme/keptScheme";
import { abc, fourTiers, paretoAbc } from "../../../../src/core/tiering/scheme/scheme";

const stored = (scheme: unknown): unknown => JSON.parse(JSON.stringify(scheme));

describe("the scheme a workbook keeps", () => {
  it.each([
    ["four tiers", fourTiers],
    ["ABC", abc],
    ["ABC by money alone", paretoAbc],
    ["one with fixed bounds", { ...fourTiers, fixed: { monetary: [1, 2, 3, 4] } }],
    ["one with rates", { ...abc, rates: { USD: 7.1 } }],
  ])("is used as it was kept: %s", (_what, scheme) => {
    const { scheme: read, problems } = keptSchemeOf(stored(scheme));
    expect(problems).toEqual([]);
    expect(read).toEqual(scheme);
  });

  it("is the default where none was kept, and that is no problem", () => {
    expect(keptSchemeOf(undefined)).toEqual({ scheme: fourTiers, problems: [] });
  });

  it.each([
    ["nothing", null],
    ["words", "fourTiers"],
    ["a scheme without weights", { ...fourTiers, weights: undefined }],
    ["weights that are all zero", { ...fourTiers, weights: { monetary: 0 } }],
    ["a negative weight", { ...fourTiers, weights: { monetary: -1, frequency: 3 } }],
    ["lines that cross", { ...fourTiers, cutoffs: { core: 60, potential: 80, potentialFloor: 40 } }],
    ["bounds that fall", { ...fourTiers, fixed: { monetary: [4, 3, 2, 1] } }],
    ["shares that cross", { ...abc, pareto: { core: 0.95, potential: 0.8 } }],
  ])("is the default where it makes no sense, and says why: %s", (_what, setting) => {
    const { scheme, problems } = keptSchemeOf(stored(setting));
    expect(scheme).toEqual(fourTiers);
    expect(problems.length).toBeGreaterThan(0);
  });

  it("says where somebody edited it into nonsense", () => {
    const crossed = { ...fourTiers, cutoffs: { core: 40, potential: 60, potentialFloor: 0 } };
    expect(keptSchemeOf(crossed).problems).toEqual(["cutoffs: core must lie above potential"]);
  });
});
