import type { Indicator, Scheme } from "../scheme/scheme";
import { linesOf } from "../scoring/pareto";
import type { Tiering } from "./assignTiers";

/** Weightings tried, and how far each weight strays: 200 times up to 30 % either way. */
const rounds = 200;
const stray = 0.3;

/**
 * 等级稳健度 of every customer, 0…1: the share of 200 random weightings under which its score stays on the same side of
 * the lines. 1 where the weights do not decide (no score, lost, new, prospect). Always the same for the same figures.
 */
export function robustnessOf({ now, assignments }: Tiering, scheme: Scheme): Float64Array {
  const robust = new Float64Array(assignments.length).fill(1);
  if (scheme.pareto !== null) return robust;
  const weighting = [...now.weights];
  const shares = weighting.map(([indicator]) => now.scores.shares.get(indicator) ?? new Float64Array(0));
  const trials = trialWeights(weighting);
  const lines = linesOf(scheme);
  assignments.forEach((assignment, customer) => {
    const score = now.scores.total[customer] ?? Number.NaN;
    if (!assignment || Number.isNaN(score) || unscored.has(assignment.suggested)) return;
    const own = shares.map((column) => column[customer] ?? Number.NaN);
    robust[customer] = agreement(own, score, { weighting, trials, lines });
  });
  return robust;
}

const unscored: ReadonlySet<string> = new Set(["prospect", "lost", "new"]);

function trialWeights(weighting: Weighting): readonly Float64Array[] {
  const random = randomFrom(rounds);
  return Array.from({ length: rounds }, () =>
    Float64Array.from(weighting, ([, weight]) => weight * (1 + stray * (2 * random() - 1))),
  );
}

type Weighting = readonly (readonly [Indicator, number])[];

interface Experiment {
  readonly weighting: Weighting;
  /** The weights of each round, in the order of the weighting. */
  readonly trials: readonly Float64Array[];
  readonly lines: Scheme["cutoffs"];
}

/** The share of the rounds in which a score stays between its lines. */
function agreement(
  shares: readonly number[],
  score: number,
  { weighting, trials, lines }: Experiment,
): number {
  const level = levelOf(score, lines);
  const most = reach(shares, weighting, score);
  if (levelOf(score + most, lines) === level && levelOf(score - most, lines) === level) return 1;
  let same = 0;
  for (const weights of trials) if (levelOf(scoreOf(shares, weights), lines) === level) same++;
  return same / trials.length;
}

function levelOf(score: number, { core, potential, potentialFloor }: Scheme["cutoffs"]): number {
  return score >= core ? 3 : score >= potential ? 2 : score >= potentialFloor ? 1 : 0;
}

/** No weighting moves the score further: |Σ w·δ·(share − score) ÷ Σ w·(1 + δ)| with |δ| at most 0.3. */
function reach(shares: readonly number[], weighting: Weighting, score: number): number {
  let sum = 0;
  let known = 0;
  weighting.forEach(([, weight], k) => {
    const share = shares[k] ?? Number.NaN;
    if (Number.isNaN(share)) return;
    sum += weight * Math.abs(100 * share - score);
    known += weight;
  });
  return (stray * sum) / ((1 - stray) * known);
}

function scoreOf(shares: readonly number[], weights: Float64Array): number {
  let sum = 0;
  let known = 0;
  for (let k = 0; k < shares.length; k++) {
    const share = shares[k] ?? Number.NaN;
    if (Number.isNaN(share)) continue;
    sum += share * (weights[k] ?? 0);
    known += weights[k] ?? 0;
  }
  return (100 * sum) / known;
}

/** mulberry32: small, fast and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
