import type { NameColumn } from "../../columns/names/names";
import { lengthIn } from "../../columns/texts/codePool";
import { isCounted, isSameBranch, isShop } from "../../normalise/names/branchHash";

/** Do two rows stand at one house of one road? */
export type SameHouse = (a: number, b: number) => boolean;
/** Do both rows say where they stand, and at other houses? */
export type OtherHouses = (a: number, b: number) => boolean;

/** Is the branch one names what the other says beside its name: （来福士店）, （来福士）? */
export function sameBranch({ branches, asides }: NameColumn, a: number, b: number): boolean {
  const x = branches[a] ?? 0;
  const y = branches[b] ?? 0;
  if (x === 0 && y === 0) return true;
  if (x !== 0 && y !== 0) return isSameBranch(x, y);
  const aside = asides?.[x === 0 ? a : b] ?? 0;
  return aside !== 0 && isSameBranch(x || y, aside);
}

/** Two rows of which one names a shop and the other none: 科华街店 may be the only one, 二店 is not. */
export function isOneShop({ branches }: NameColumn, a: number, b: number): boolean {
  const [x, y] = [branches[a] ?? 0, branches[b] ?? 0];
  return (x === 0) !== (y === 0) && isShop(x || y) && !isCounted(x || y);
}

/** Is one of two names the group the other says it is of: 阳煤集团, 阳煤集团平原化工? */
export function isGroup({ groups, cores }: NameColumn, a: number, b: number): boolean {
  if (groups === null) return false;
  const [x, y] = [groups[a] ?? 0, groups[b] ?? 0];
  return (x !== 0 && x === lengthIn(cores, b)) || (y !== 0 && y === lengthIn(cores, a));
}

/** Departments that are not the same; of rows without a name both must say which. */
export const areOtherUnits = (units: Int32Array, level: number, a: number, b: number): boolean =>
  units[a] !== units[b] && (level !== 0 || (units[a] !== 0 && units[b] !== 0));
