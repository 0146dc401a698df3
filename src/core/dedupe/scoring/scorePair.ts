import type { Comparison } from "../compare/levels/comparison";
import { familyBits } from "../compare/levels/families";
import type { Matching, Remainder } from "./matching";
import { noteLevel, noteReach } from "./noteLevel";
import { clearScore, type PairScore } from "./pairScore";
import { addTo, clear, emptyReach, furtherReach, together } from "./reach";
import { areHousemates, areRelatives, areSisters, areTwins } from "./relatives";
import { isCopied, namesakeBits, strangeness } from "./strangeness";

/** What is left of a shared office where the names are those of sister firms. */
const sisterOffice = 0.3;
/** What is left of all ways to reach two through one agent, by judgement: he has one office and one name for all. */
const agentShare = 0.15;

const office = emptyReach();
const personal = emptyReach();
const home = emptyReach();
const away = emptyReach();

/** One person answers for both: firms of a group, or of another trade by a column, or by their names and houses. */
const haveOneOffice = ({ group, otherTrade, namedTrade, elsewhere }: PairScore): boolean =>
  group || otherTrade || (namedTrade && elsewhere);

function reachBits(sister: boolean, score: PairScore): number {
  const officeShare = score.agent ? agentShare : sister ? sisterOffice : 1;
  const ownShare = score.agent ? agentShare : sister && haveOneOffice(score) ? sisterOffice : 1;
  const strongest = Math.max(personal.strongest * ownShare, office.strongest * officeShare);
  return together({ strongest, sum: personal.sum * ownShare + office.sum * officeShare });
}

function restart(matching: Matching, score: PairScore): void {
  clearScore(score);
  score.weight = matching.priorBits;
  clear(office);
  clear(personal);
  clear(home);
  clear(away);
}

function addLevel(score: PairScore, comparison: Comparison, index: number, a: number, b: number): void {
  const level = comparison.levels[index];
  if (level === undefined) return;
  const bits = comparison.bits(index, a, b);
  if (bits < 0) score.contradicted = true;
  if (level.effect !== "proof") noteReach(score, comparison, level, bits);
  // What a household shares says little of relatives.
  const share = level.office && areSisters(score) && bits > 0 ? sisterOffice : 1;
  if (bits > 0 && comparison.reach) addTo(level.office ? office : personal, bits);
  else if (comparison.home) addTo(bits > 0 ? home : away, Math.abs(bits) * share);
  else score.weight += bits * share;
  if (comparison.areNamesakes?.(index, a, b)) score.namesake = true;
  if (comparison.mayBeNamesakes?.(index, a, b)) score.loose = true;
  noteLevel(score, level, comparison);
}

/** What can be said only when all was compared. */
function finish(matching: Matching, a: number, b: number, score: PairScore): void {
  // Asked of the few in two towns alone: it says nothing of others.
  score.unregistered = score.otherTown && areUnregistered(matching, a, b);
  if (isCopied(score)) {
    score.proof = false;
    score.weight -= namesakeBits;
  }
  if (score.agent) score.strong &= ~(familyBits.calls | familyBits.office);
  score.weight += reachBits(areSisters(score), score) + together(home) - together(away);
  if (areRelatives(score)) score.weight -= namesakeBits;
  score.weight -= strangeness(score);
  if (areHousemates(score) || areTwins(score)) score.veto = true;
}

/** Whether the names, where both rows have one, are registered nowhere. */
const areUnregistered = ({ comparisons }: Matching, a: number, b: number): boolean =>
  comparisons.some((names) => names.areUnregistered?.(a, b) && names.level(a, b) !== 0);

/** Adds up the evidence for rows a and b. */
export function scorePair(matching: Matching, a: number, b: number, score: PairScore): void {
  restart(matching, score);
  for (const comparison of matching.comparisons) {
    const index = comparison.level(a, b);
    if (index !== 0) addLevel(score, comparison, index, a, b);
  }
  finish(matching, a, b, score);
}

/** Most bits the agreements so far and the comparisons still to come can make together. */
function mostReachable(left: Remainder | undefined): number {
  if (left === undefined) return 0;
  const strongest = Math.max(office.strongest, personal.strongest, left.strongest);
  const sum = office.sum + personal.sum + left.reach;
  return left.fixed + home.sum + strongest + (sum - strongest) * furtherReach;
}

/**
 * The same, but gives up as soon as the pair can no longer reach the limit; false then, and the score is not
 * to be used. Nine of ten candidates end here.
 */
export function scoreOver(
  matching: Matching,
  a: number,
  b: number,
  limit: number,
  score: PairScore,
): boolean {
  restart(matching, score);
  const { comparisons, left } = matching;
  for (let at = 0; at < comparisons.length; at++) {
    const comparison = comparisons[at];
    const index = comparison === undefined ? 0 : comparison.level(a, b);
    if (comparison !== undefined && index !== 0) addLevel(score, comparison, index, a, b);
    if (score.veto || score.weight + mostReachable(left[at]) < limit) return false;
  }
  finish(matching, a, b, score);
  return !score.veto && (score.proof || score.weight >= limit);
}
