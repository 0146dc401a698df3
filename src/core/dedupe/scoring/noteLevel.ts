import type { Comparison, Level } from "../compare/levels/comparison";
import { familyBit, familyBits } from "../compare/levels/families";
import type { PairScore } from "./pairScore";

function strongFamilies(level: Level, family: number): number {
  if (level.office) return familyBits.office;
  return familyBit(family) | (level.twofold ? familyBits.place : 0);
}

/** Notes what a level of a comparison says of the pair, beside its bits. */
export function noteLevel(score: PairScore, level: Level, comparison: Comparison): void {
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

/** Bits from which an agreement beside the name says that two namesakes are one; a city, which is worth 4, does not. */
const supporting = 5;

/** Notes whether the pair is reached in the same way, or in another. */
export function noteReach(
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
