import type { Effect } from "./compare/comparison";
import type { Matching } from "./matching";

/** What the comparisons say of one pair together. One is reused for all pairs. */
export interface PairScore {
  /** Bits beyond even odds. */
  weight: number;
  /** Families that agree strongly, one bit each. */
  strong: number;
  conflict: boolean;
  veto: boolean;
  proof: boolean;
}

/** The second way to reach both rows adds half of what it would alone. */
const furtherReach = 0.5;

export const emptyScore = (): PairScore => ({
  weight: 0,
  strong: 0,
  conflict: false,
  veto: false,
  proof: false,
});

function note(score: PairScore, effect: Effect, family: number): void {
  if (effect === "strong") score.strong |= 1 << family;
  else if (effect === "conflict") score.conflict = true;
  else if (effect === "veto") score.veto = true;
  else if (effect === "proof") score.proof = true;
}

/** Adds up the evidence for rows a and b. */
export function scorePair(matching: Matching, a: number, b: number, score: PairScore): void {
  score.weight = matching.priorBits;
  score.strong = 0;
  score.conflict = false;
  score.veto = false;
  score.proof = false;
  let reach = 0;
  let strongest = 0;
  for (const comparison of matching.comparisons) {
    const level = comparison.level(a, b);
    if (level === 0) continue;
    const bits = comparison.bits(level, a, b);
    if (comparison.reach && bits > 0) {
      reach += bits;
      strongest = Math.max(strongest, bits);
    } else score.weight += bits;
    note(score, comparison.levels[level]?.effect ?? "none", comparison.family);
  }
  score.weight += strongest + (reach - strongest) * furtherReach;
}

function countBits(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Certain: proof, or two independent strong agreements over the limit and nothing against it. */
export function isCertain(matching: Matching, score: PairScore): boolean {
  if (score.veto) return false;
  if (score.proof) return true;
  return !score.conflict && countBits(score.strong) >= 2 && score.weight >= matching.settings.certainBits;
}
