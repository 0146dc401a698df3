import { ruleVersion } from "../../../src/core/tiering/ruleVersion";
import { abc, fourTiers, paretoAbc } from "../../../src/core/tiering/scheme";

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
    expect(versions[0]).toMatch(/^fourTiers-[0-9a-z]+$/);
    expect(versions.at(-1)).toMatch(/^pareto-/);
  });
});

describe("the rule version of a scheme with options", () => {
  it("tells rules apart that decide tiers, and not how many contacts somebody has time for", () => {
    const plain = ruleVersion(fourTiers);
    expect(ruleVersion({ ...fourTiers, options: { contactsPerMonth: 40, showAlive: true } })).toBe(plain);
    expect(ruleVersion({ ...fourTiers, options: {} })).toBe(plain);
    expect(ruleVersion({ ...fourTiers, options: { corePerOwner: 10 } })).not.toBe(plain);
    expect(ruleVersion({ ...fourTiers, options: { corePerOwner: 11, contactsPerMonth: 40 } })).not.toBe(
      ruleVersion({ ...fourTiers, options: { corePerOwner: 10, contactsPerMonth: 40 } }),
    );
  });
});
