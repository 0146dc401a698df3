import { ruleChange, ruleGeneration, ruleVersion } from "../../../../src/core/tiering/scheme/ruleVersion";
import { abc, fourTiers, paretoAbc } from "../../../../src/core/tiering/scheme/scheme";
import { usualRfm } from "../../../../src/core/tiering/scheme/schemeOptions";

describe("ruleVersion", () => {
  it("is the same for the same rules, in whatever order they were put down", () => {
    const turned = Object.fromEntries(Object.entries(fourTiers).reverse());
    expect(ruleVersion({ ...fourTiers, ...turned })).toBe(ruleVersion(fourTiers));
    const weights = { tenure: 20, frequency: 30, monetary: 50 };
    expect(ruleVersion({ ...fourTiers, weights })).toBe(ruleVersion(fourTiers));
  });

  it("differs with a weight, a line, a frozen threshold, a rate and the kind of scheme", () => {
    const versions = [
      fourTiers,
      { ...fourTiers, weights: { ...fourTiers.weights, monetary: 51 } },
      { ...fourTiers, cutoffs: { ...fourTiers.cutoffs, core: 81 } },
      { ...fourTiers, fixed: { monetary: [1, 2, 5, 10] } },
      { ...fourTiers, fixed: { monetary: [1, 2, 5, 20] } },
      { ...fourTiers, rates: { USD: 7.1 } },
      abc,
      paretoAbc,
    ].map(ruleVersion);
    expect(new Set(versions).size).toBe(versions.length);
    expect(versions[0]).toMatch(/^fourTiers-[0-9a-z]+\.\d+$/);
    expect(versions.at(-1)).toMatch(/^pareto-/);
  });
});

describe("the rule version of a scheme with options", () => {
  it("tells rules apart that decide tiers, and not how many contacts somebody has time for", () => {
    const plain = ruleVersion(fourTiers);
    expect(ruleVersion({ ...fourTiers, options: { contactsPerMonth: 40, showAlive: true } })).toBe(plain);
    expect(ruleVersion({ ...fourTiers, options: {} })).toBe(plain);
    expect(ruleVersion({ ...fourTiers, options: { rfm: usualRfm } })).toBe(plain);
    expect(ruleVersion({ ...fourTiers, datedRates: { USD: [{ from: 45_000, rate: 7 }] } })).toBe(plain);
    expect(ruleVersion({ ...fourTiers, options: { corePerOwner: 10 } })).not.toBe(plain);
    expect(ruleVersion({ ...fourTiers, options: { corePerOwner: 11, contactsPerMonth: 40 } })).not.toBe(
      ruleVersion({ ...fourTiers, options: { corePerOwner: 10, contactsPerMonth: 40 } }),
    );
  });
});

describe("a change of rules between two periods", () => {
  const now = ruleVersion(fourTiers);

  it("is none where the same rules held, or where nobody kept what they were", () => {
    expect(ruleChange(now, now)).toBeNull();
    expect(ruleChange("", now)).toBeNull();
  });

  it("is people's where the scheme differs", () => {
    expect(ruleChange(ruleVersion({ ...fourTiers, deadBand: 4 }), now)).toEqual({
      scheme: true,
      builtIn: false,
    });
  });

  it("is the program's where only the generation differs, also of a version from before they were counted", () => {
    const [scheme = ""] = now.split(".");
    expect(ruleChange(scheme, now)).toEqual({ scheme: false, builtIn: true });
    expect(ruleChange(`${scheme}.${ruleGeneration - 1}`, now)).toEqual({ scheme: false, builtIn: true });
  });

  it("is both where a period from before an update had another scheme as well", () => {
    expect(ruleChange("abc-1x2y3z", now)).toEqual({ scheme: true, builtIn: true });
  });
});
