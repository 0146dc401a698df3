import type { NameColumn } from "../../columns/names/names";
import { isSameBranch } from "../../normalise/names/branchHash";
import { type AgreedValue, agreedValue } from "../levels/comparison";
import { nameLevels } from "../levels/nameLevels";

/** Levels at which the whole core agrees. */
const holdsCore = (level: number): boolean =>
  level === nameLevels.legalName || level === nameLevels.sameCore || level === nameLevels.onePerson;

/** 教育局 is every district's, that of one district only its own: as many places as a list is spread over, or more. */
const districtBits = 4;

const isOneDistrict = ({ regions }: NameColumn, a: number, b: number): boolean =>
  regions[a] === regions[b] && (regions[a] ?? 0) % 100 !== 0;

/** `apart`: of branches that are customers of their own each has its name to itself. */
export function ownersOf(names: NameColumn, level: number, a: number, b: number, apart: boolean): number {
  const isBranch =
    apart && names.branches[a] !== 0 && isSameBranch(names.branches[a] ?? 0, names.branches[b] ?? 0);
  if (isBranch) return Math.max(names.ownCounts[a] ?? 0, names.ownCounts[b] ?? 0);
  if (holdsCore(level))
    return Math.max(0, (names.coreCounts[a] ?? 0) - (isOneDistrict(names, a, b) ? districtBits : 0));
  if (level === nameLevels.latinSame)
    return Math.max(names.latin.wholeCounts[a] ?? 0, names.latin.wholeCounts[b] ?? 0);
  return level < nameLevels.different || level > nameLevels.otherScript
    ? Math.max(names.markCounts[a] ?? 0, names.markCounts[b] ?? 0)
    : 0;
}

/** The core, or the 字号 where only that agrees. */
export function agreedName(names: NameColumn, level: number, a: number): AgreedValue | null {
  if (level === nameLevels.latinSame) return agreedValue(names.latin.wholes, names.latin.wholes[a]);
  if (holdsCore(level)) {
    return agreedValue(names.ownHashes, names.ownHashes[a]);
  }
  const byMark =
    level === nameLevels.sameMark || level === nameLevels.otherTrade || level === nameLevels.otherWording;
  return byMark ? agreedValue(names.markHashes, names.markHashes[a]) : null;
}
