import { spreadOver } from "../../values/groups/spreadRows";
import { lnGamma } from "./lnGamma";
import { nelderMead } from "./nelderMead";
import type { RepeatFigures } from "./rfmScores";

/**
 * BG/NBD (Fader, Hardie & Lee 2005): everybody buys at a steady rate of their own, rates gamma distributed (r, alpha), and
 * stops for good after a purchase with a chance of their own, beta distributed (a, b). Times in weeks.
 */
interface BetaGeo {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

type Buyers = Pick<RepeatFigures, "frequency" | "recency" | "age">;

const daysOfWeek = 7;
/** With fewer repeat buyers four numbers cannot be told apart. */
const enough = 50;
/** More customers than this hardly move the numbers. */
const sample = 3000;

interface Case {
  /** Days with a purchase after the first. */
  readonly repeats: number;
  /** Weeks from the first to the last purchase, and to the as-of day. */
  readonly last: number;
  readonly age: number;
}

/** The model most likely behind these buyers; null where too few bought again. */
export function fitBetaGeo(buyers: Buyers): BetaGeo | null {
  const cases = casesOf(buyers);
  if (cases.filter(({ repeats }) => repeats > 0).length < enough) return null;
  const taken = spreadOver(cases, sample);
  // Logarithms keep all four above 0.
  const found = nelderMead((at) => -likelihood(taken, modelOf(at)), [0, 1, 0, 1]);
  return modelOf(found);
}

function modelOf(logs: readonly number[]): BetaGeo {
  const [r = 0, alpha = 0, a = 0, b = 0] = logs.map(Math.exp);
  return { r, alpha, a, b };
}

function casesOf({ frequency, recency, age }: Buyers): readonly Case[] {
  return [...frequency.keys()]
    .filter((row) => !Number.isNaN(frequency[row] ?? Number.NaN))
    .map((row) => ({
      repeats: frequency[row] ?? 0,
      last: (recency[row] ?? 0) / daysOfWeek,
      age: (age[row] ?? 0) / daysOfWeek,
    }));
}

/** Mean log-likelihood of a customer. */
function likelihood(cases: readonly Case[], model: BetaGeo): number {
  const { r, alpha, a, b } = model;
  const known = new Map<number, number>();
  const byRepeats = (x: number) => {
    const value =
      known.get(x) ??
      lnGamma(r + x) -
        lnGamma(r) +
        r * Math.log(alpha) +
        lnGamma(a + b) +
        lnGamma(b + x) -
        lnGamma(b) -
        lnGamma(a + b + x);
    known.set(x, value);
    return value;
  };
  let sum = 0;
  for (const { repeats, last, age } of cases) {
    const living = -(r + repeats) * Math.log(alpha + age);
    const gone = Math.log(a / (b + Math.max(1, repeats) - 1)) - (r + repeats) * Math.log(alpha + last);
    sum += byRepeats(repeats) + (repeats === 0 ? living : lnSum(living, gone));
  }
  return sum / cases.length;
}

function lnSum(first: number, second: number): number {
  const high = Math.max(first, second);
  return high + Math.log(Math.exp(first - high) + Math.exp(second - high));
}

/**
 * P(alive): how likely each customer is to buy on, 0…1. NaN for who never bought, and for who bought once: the model holds
 * that nobody stops before a second purchase, so it would say 1.
 */
export function aliveOf({ frequency, recency, age }: Buyers, { r, alpha, a, b }: BetaGeo): Float64Array {
  return frequency.map((x, row) => {
    if (!(x > 0)) return Number.NaN;
    const silence = (alpha + (age[row] ?? 0) / daysOfWeek) / (alpha + (recency[row] ?? 0) / daysOfWeek);
    return 1 / (1 + (a / (b + x - 1)) * silence ** (r + x));
  });
}
