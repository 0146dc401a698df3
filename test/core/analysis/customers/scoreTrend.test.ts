import type { PastTier } from "../../../../src/core/analysis/customers/customerView";
import { scoreTrend } from "../../../../src/core/analysis/customers/scoreTrend";
import { fourTiers, paretoAbc } from "../../../../src/core/tiering/scheme/scheme";

const pastOf = (...runs: readonly (readonly [period: string, score: number])[]): readonly PastTier[] =>
  runs.map(([period, score]) => ({ period, score, tier: "regular", move: "保持", reason: "" }));

describe("the score over time", () => {
  it("goes from the oldest period to the run on show, which stands for what was written of its period", () => {
    const past = pastOf(["2024Q3", 70], ["2024Q2", 61.5], ["2023Q4", 40]);
    expect(scoreTrend(past, { period: "2024Q3", score: 72 }, fourTiers)).toEqual({
      scores: [
        { period: "2023Q4", score: 40 },
        { period: "2024Q2", score: 61.5 },
        { period: "2024Q3", score: 72 },
      ],
      core: 80,
      potential: 60,
    });
  });

  it("leaves out periods without a score, and older ones than three years of quarters", () => {
    const quarters = Array.from({ length: 14 }, (_, i) => [`20${10 + i}Q1`, i] as const);
    const { scores } = scoreTrend(pastOf(...quarters, ["2024Q1", Number.NaN]), null, fourTiers);
    expect(scores.map(({ score }) => score)).toEqual(Array.from({ length: 12 }, (_, i) => i + 2));
    expect(scoreTrend([], { period: "2024Q1", score: Number.NaN }, fourTiers).scores).toEqual([]);
  });

  it("has the lines of a scheme by shares of money where their shares lie", () => {
    const { core, potential } = scoreTrend([], null, paretoAbc);
    expect(core).toBeCloseTo(20);
    expect(potential).toBeCloseTo(5);
  });
});
