import { timesAt, weighPairwise } from "../../../../src/core/tiering/scheme/pairwise";
import { abc, fourTiers, readScheme } from "../../../../src/core/tiering/scheme/scheme";
import {
  comparedIn,
  startingPlaces,
  weightPresets,
  withPairwise,
  withWeights,
} from "../../../../src/taskpane/tiering/scheme/weightEdits";

describe("weights from pairs", () => {
  it("start where the present weights stand", () => {
    expect(comparedIn(fourTiers)).toEqual(["monetary", "frequency", "tenure"]);
    // 50 to 30, 50 to 20 and 30 to 20, in whole times.
    expect(startingPlaces(fourTiers, comparedIn(fourTiers))).toEqual([1, 2, 1]);
  });

  it("weigh what was compared in whole percent, and nothing else", () => {
    const compared = comparedIn(fourTiers);
    const { weights } = weighPairwise(3, [4, 6, 2].map(timesAt));
    const weighed = withPairwise(
      { ...fourTiers, weights: { ...fourTiers.weights, growth: 0 } },
      compared,
      weights,
    );
    expect(Object.keys(weighed.weights)).toEqual(["monetary", "frequency", "tenure"]);
    expect(Object.values(weighed.weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect("scheme" in readScheme(weighed)).toBe(true);
  });

  it("compare all seven of ABC, and leave out what has no weight", () => {
    expect(comparedIn(abc)).toHaveLength(7);
    expect(comparedIn({ ...abc, weights: { ...abc.weights, growth: 0 } })).not.toContain("growth");
  });
});

describe("usual weights", () => {
  it("make a scheme that can be used, with no other weights left", () => {
    for (const weights of Object.values(weightPresets)) {
      const scheme = withWeights(abc, weights);
      expect(scheme.weights).toEqual(weights);
      expect("scheme" in readScheme(scheme)).toBe(true);
    }
  });
});
