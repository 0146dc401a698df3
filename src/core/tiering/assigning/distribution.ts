import { type Tier, tiers } from "../../sheets/tier";
import type { Tiering } from "./assignTiers";

/** Width of a step of the score's histogram, in points. */
const step = 5;
const points = 100;

export type ByTier = Readonly<Record<Tier, number>>;

/** What small charts are drawn from. */
export interface Distribution {
  readonly counts: ByTier;
  /** Net amount of the window. */
  readonly revenue: ByTier;
  /** Active buyers by score in steps of 5 points from 0; a score of 100 is in the last. */
  readonly scores: readonly number[];
  /** Share of the money the biggest 10, 20 … 100 % of the buyers bring; empty without money. */
  readonly concentration: readonly number[];
}

export function distributionOf({ assignments, now }: Tiering): Distribution {
  const counts = noTier();
  const revenue = noTier();
  const scores = Array.from({ length: points / step }, () => 0);
  const money: number[] = [];
  assignments.forEach((assignment, customer) => {
    if (!assignment) return;
    const amount = now.metrics.monetary[customer] || 0;
    counts[assignment.tier]++;
    revenue[assignment.tier] += amount;
    if (amount > 0) money.push(amount);
    const score = now.active[customer] === 1 ? (now.scores.total[customer] ?? Number.NaN) : Number.NaN;
    const place = Math.min(scores.length - 1, Math.floor(score / step));
    if (!Number.isNaN(place)) scores[place] = (scores[place] ?? 0) + 1;
  });
  return { counts, revenue, scores, concentration: concentrationOf(money) };
}

function noTier(): Record<Tier, number> {
  return { core: 0, potential: 0, regular: 0, lost: 0, prospect: 0, new: 0 };
}

const tenths = 10;

function concentrationOf(money: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(money).sort().reverse();
  const all = sorted.reduce((sum, amount) => sum + amount, 0);
  if (all === 0) return [];
  const upTo = (tenth: number) => Math.round((sorted.length * tenth) / tenths);
  return Array.from({ length: tenths }, (_, i) => {
    return sorted.subarray(0, upTo(i + 1)).reduce((sum, amount) => sum + amount, 0) / all;
  });
}

/** Share of each tier in the whole; 0 where there is nothing to share. */
export function sharesOf(values: ByTier): ByTier {
  const all = tiers.reduce((sum, tier) => sum + Math.max(0, values[tier]), 0);
  const shares = noTier();
  for (const tier of tiers) shares[tier] = all > 0 ? Math.max(0, values[tier]) / all : 0;
  return shares;
}
