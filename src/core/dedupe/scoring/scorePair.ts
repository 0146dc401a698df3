import { type Comparison, kin, type Level } from "../compare/levels/comparison";
import { familyBit, familyBits } from "../compare/levels/families";
import type { Matching, Remainder } from "./matching";
import type { PairScore } from "./pairScore";
import { addTo, clear, emptyReach, furtherReach, together } from "./reach";
import { isCopied, namesakeBits, strangeness } from "./strangeness";

/** What is left of a shared office where the names are those of sister firms. */
const sisterOffice = 0.3;
/** What is left of all ways to reach two through one agent, by judgement: he has one office and one name for all. */
const agentShare = 0.15;

function strongFamilies(level: Level, family: number): number {
  if (level.office) return familyBits.office;
  return familyBit(family) | (level.twofold ? familyBits.place : 0);
}

/** Names a letter apart (钟慧, 钟子慧) of persons born years apart: a father and his son as soon as a slip. */
const areBornApart = ({ born, kin: known }: PairScore): boolean => born && (known & kin.misspelt) !== 0;

/** Sister firms or relatives: alike in name, unless something only one of them can have agrees. */
export const areSisters = (score: PairScore): boolean =>
  (score.sister || areBornApart(score)) && !score.personal;

function note(score: PairScore, level: Level, comparison: Comparison): void {
  if (level.sister !== undefined) score.sister = true;
  if (level.sister === "firm" || level.sister === "group") score.firms = true;
  if (level.sister === "group") score.group = true;
  if (level.otherTrade) score.otherTrade = true;
  if (level.namedTrade) score.namedTrade = true;
  if (level.elsewhere) score.elsewhere = true;
  if (level.otherTown) score.otherTown = true;
  if (level.agent) score.agent = true;
  if (level.personal) score.personal = true;
  if (level.owned) score.owned = true;
  if (level.namesake) score.namesake = true;
  if (level.kin !== undefined) score.kin |= level.kin;
  if (level.born) score.born = true;
  if (level.part) score.part = true;
  if (level.spelled) score.spelled = true;
  if (level.near) score.near |= familyBit(comparison.family);
  if (level.effect === "strong") score.strong |= strongFamilies(level, comparison.family);
  else if (level.effect === "conflict") score.conflict = true;
  else if (level.effect === "doubt") score.doubt = true;
  else if (level.effect === "veto") score.veto = true;
  else if (level.effect === "proof") score.proof = true;
}

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
  score.weight = matching.priorBits;
  score.contradicted = false;
  score.strong = 0;
  score.near = 0;
  score.conflict = false;
  score.doubt = false;
  score.personal = false;
  score.owned = false;
  score.namesake = false;
  score.born = false;
  score.reached = false;
  score.unreached = false;
  score.strangers = 0;
  score.loose = false;
  score.unregistered = false;
  score.part = false;
  score.called = false;
  score.spelled = false;
  score.kin = 0;
  score.sister = false;
  score.firms = false;
  score.agent = false;
  score.group = false;
  score.otherTrade = false;
  score.namedTrade = false;
  score.elsewhere = false;
  score.otherTown = false;
  score.veto = false;
  score.proof = false;
  clear(office);
  clear(personal);
  clear(home);
  clear(away);
}

/** Bits from which an agreement beside the name says that two namesakes are one; a city, which is worth 4, does not. */
const supporting = 5;

function noteReach(
  score: PairScore,
  { reach, calls, family }: Comparison,
  { effect, echo }: Level,
  bits: number,
): void {
  // Another person of the same surname is worth a little, but is somebody else all the same.
  const isOther = bits < 0 || effect === "differs";
  if (reach && isOther) {
    score.unreached = true;
    if ((familyBits.reach & familyBit(family)) !== 0) score.strangers += 1;
  }
  if (isOther || echo) return;
  if (calls && bits > 0) score.called = true;
  if ((calls && bits > 0) || (bits >= supporting && (reach || (familyBits.names & familyBit(family)) === 0)))
    score.reached = true;
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
  note(score, level, comparison);
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
  if (areHousemates(score)) score.veto = true;
}

/** Whether the names, where both rows have one, are registered nowhere. */
const areUnregistered = ({ comparisons }: Matching, a: number, b: number): boolean =>
  comparisons.some((names) => names.areUnregistered?.(a, b) && names.level(a, b) !== 0);

/** Names as relatives bear them, and born years apart; or twins. */
const areRelatives = (score: PairScore): boolean =>
  areBornApart(score) || (score.sister && (score.born || (score.firms && areTwins(score))));

/** Other given names of one birthday, who are reached in the same way: one name written wrong, or twins. */
const areTwins = ({ kin: known, called, owned }: PairScore): boolean =>
  called && !owned && (known & kin.otherGiven) !== 0 && (known & kin.inborn) !== 0;

/**
 * Couples and siblings: other given names under one roof where no birthday or number agrees, or other given names of a man
 * and a woman, share telephone and mailbox as often as not.
 */
function areHousemates({ kin: known, owned }: PairScore): boolean {
  if ((known & kin.otherGiven) === 0 || owned) return false;
  return (known & kin.otherSex) !== 0 || (known & (kin.housed | kin.inborn)) === kin.housed;
}

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
