import { assignTiers, snapshotAt, type TieringInput } from "../../../src/core/tiering/assigning/assignTiers";
import { freezeThresholds, thresholdsOf } from "../../../src/core/tiering/assigning/freezeThresholds";
import { robustnessOf } from "../../../src/core/tiering/assigning/robustness";
import { isWarned } from "../../../src/core/tiering/metrics/rhythm";
import { explainTier } from "../../../src/core/tiering/reasons/explainTier";
import { abc, fourTiers, paretoAbc, readScheme, type Scheme } from "../../../src/core/tiering/scheme/scheme";
import { paretoScores } from "../../../src/core/tiering/scoring/pareto";
import { type Deal, inputOf, steadyBuyers } from "./population";

const asOf = 1500;
const crowd = steadyBuyers(120, asOf, 3);
const run = (input: TieringInput, scheme: Scheme) => assignTiers(input, scheme);

/** Somebody who buys this much each month up to the as-of day. */
const monthly = (customer: number, amount: number): readonly Deal[] =>
  Array.from({ length: 24 }, (_, i): Deal => [customer, asOf - i * 30, amount]);

describe("ABC by five indicators", () => {
  const size = 120;
  const column = (value: (row: number) => number) =>
    Float64Array.from({ length: size }, (_, row) => value(row));
  const extra = {
    satisfaction: column((row) => 1 + (row % 5)),
    potential: column((row) => 1 + (row % 5)),
    relation: column((row) => (row % 5) / 4),
  };

  it("ranks a customer higher for satisfaction, potential and relation alone", () => {
    const alike = Array.from({ length: size }, (_, c) => monthly(c, 1000)).flat();
    const { now } = run({ ...inputOf(size, alike, asOf), extra }, abc);
    const [low = 0, , , , high = 0] = now.scores.total;
    expect(high).toBeGreaterThan(low + 30);
    expect(now.scores.completeness[0]).toBe(1);
  });

  it("drops an indicator filled for less than 30 % of the customers, for everybody", () => {
    const rare = { ...extra, potential: column((row) => (row < 20 ? 5 : Number.NaN)) };
    const { now } = run({ ...inputOf(size, crowd, asOf), extra: rare }, abc);
    expect(now.weights.has("potential")).toBe(false);
    expect(now.weights.has("satisfaction")).toBe(true);
  });

  it("weighs only what is known of a customer and says how much that is", () => {
    const gaps = { ...extra, potential: column((row) => (row === 7 ? Number.NaN : 3)) };
    const { now } = run({ ...inputOf(size, crowd, asOf), extra: gaps }, abc);
    expect(now.scores.completeness[7]).toBeCloseTo(0.8, 10);
    expect(now.scores.total[7]).toBeGreaterThan(0);
  });
});

describe("the Pareto option", () => {
  it("puts customers by cumulative share of the money", () => {
    const scores = paretoScores(Float64Array.of(50, 30, 15, 5, 99), Uint8Array.of(1, 1, 1, 1, 0));
    expect([...scores].map((score) => Math.round(score))).toEqual([100, 50, 20, 5, Number.NaN]);
  });

  it("gives equal customers equal places and survives a population without money", () => {
    expect(new Set(paretoScores(Float64Array.of(10, 10, 10), Uint8Array.of(1, 1, 1))).size).toBe(1);
    expect([...paretoScores(Float64Array.of(0, 0), Uint8Array.of(1, 1))]).toEqual([0, 0]);
  });

  it("calls A whoever starts below 80 % of the money, C whoever starts at 95 %", () => {
    const deals = [...monthly(0, 500), ...monthly(1, 300), ...monthly(2, 150), ...monthly(3, 50)];
    const { assignments } = run(inputOf(4, deals, asOf), paretoAbc);
    expect(assignments.map((a) => a?.tier)).toEqual(["core", "core", "potential", "regular"]);
  });

  it("says in its reason how much of the money bigger customers bring", () => {
    const deals = [...monthly(0, 500), ...monthly(1, 300), ...monthly(2, 150), ...monthly(3, 50)];
    const tiering = run(inputOf(4, deals, asOf), paretoAbc);
    const say = (language: "zh-CN" | "en-US") =>
      explainTier(tiering, 1, { scheme: paretoAbc, language, manual: new Map(), sayDay: String });
    expect(say("zh-CN")).toBe(
      "A：近12个月净消费 3900 元，下单 13 次，合作 1.9 年；金额更高的客户合计占 50.0%，达到A线 80%。",
    );
    expect(say("en-US")).toBe(
      "A: 12-month net spend 3900, 13 orders, customer for 1.9 years; bigger customers bring 50.0% of the money, at or above the A line 80%.",
    );
  });
});

describe("frozen thresholds", () => {
  const now = snapshotAt(inputOf(120, crowd, asOf).runs, {}, asOf, fourTiers);
  const frozen = freezeThresholds(thresholdsOf(now), fourTiers, "2024Q3");

  it("are a valid scheme with four rising bounds an indicator", () => {
    expect(readScheme(JSON.parse(JSON.stringify(frozen)))).toEqual({ scheme: frozen });
    const bounds = frozen.fixed?.monetary ?? [];
    expect(bounds).toHaveLength(4);
    expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
  });

  it("move nobody because the others changed", () => {
    const richer = crowd.map(([c, day, amount]): Deal => [c, day, c < 60 ? amount : amount * 50]);
    const before = run(inputOf(120, crowd, asOf), frozen).now.scores.total.slice(0, 60);
    const after = run(inputOf(120, richer, asOf), frozen).now.scores.total.slice(0, 60);
    expect(after).toEqual(before);
  });
});

describe("robustnessOf", () => {
  it("is certain far from the lines, doubtful near them, and the same every time", () => {
    const tiering = run(inputOf(120, crowd, asOf), fourTiers);
    const robust = robustnessOf(tiering, fourTiers);
    expect(robust).toEqual(robustnessOf(tiering, fourTiers));
    expect(Math.min(...robust)).toBeLessThan(0.9);
    const mean = robust.reduce((sum, value) => sum + value, 0) / robust.length;
    expect(mean).toBeGreaterThan(0.85);
    tiering.now.scores.total.forEach((score, row) => {
      const far = [40, 60, 80].every((line) => Math.abs(score - line) > 15);
      if (far) expect(robust[row]).toBe(1);
    });
  });

  it("does not depend on the size of the weights, only on their relation", () => {
    const double = { ...fourTiers, weights: { monetary: 100, frequency: 60, tenure: 40 } };
    const input = inputOf(120, crowd, asOf);
    expect(robustnessOf(run(input, double), double)).toEqual(robustnessOf(run(input, fourTiers), fourTiers));
  });
});

describe("the early warning", () => {
  const warned = (deals: readonly Deal[]) => {
    const { now } = run(inputOf(121, [...crowd, ...deals], asOf), fourTiers);
    return isWarned(120, now.metrics, now.rhythm, fourTiers.churn);
  };
  const every = (gap: number, silent: number): readonly Deal[] =>
    Array.from({ length: 20 }, (_, i): Deal => [120, asOf - silent - i * gap, 100]);

  it("speaks at twice the own rhythm, not before, and not once the customer is lost", () => {
    expect(warned(every(40, 70))).toBe(false);
    expect(warned(every(40, 90))).toBe(true);
    expect(warned(every(40, 300))).toBe(false);
  });

  it("leaves a weekly buyer alone after a fortnight, and a prospect always", () => {
    expect(warned(every(7, 20))).toBe(false);
    expect(warned(every(7, 40))).toBe(true);
    expect(warned([])).toBe(false);
  });
});

describe("readScheme", () => {
  it("names every problem of a scheme that does not hold", () => {
    const read = readScheme({ ...paretoAbc, weights: {}, pareto: { core: 0.95, potential: 0.8 } });
    expect("problems" in read && read.problems).toHaveLength(2);
    expect("problems" in readScheme({ ...fourTiers, deadBand: "3" })).toBe(true);
  });

  it("takes rates from a day on, but not two from one day, none without a day and none of 0", () => {
    const holds = (...steps: { from: number; rate: number }[]) =>
      "scheme" in readScheme({ ...fourTiers, datedRates: { USD: steps } });
    expect(holds({ from: 45_100, rate: 7.2 }, { from: 45_000, rate: 7.1 })).toBe(true);
    expect(holds({ from: 45_000, rate: 7.2 }, { from: 45_000, rate: 7.1 })).toBe(false);
    expect(holds({ from: 0, rate: 7.2 })).toBe(false);
    expect(holds({ from: 45_000, rate: 0 })).toBe(false);
  });
});
