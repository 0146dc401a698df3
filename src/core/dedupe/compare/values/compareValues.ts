import { areBothSound } from "../../../values/codes/asTaxNumber";
import { rootOfName } from "../../columns/persons/latinPersons";
import { lengthIn, sameText } from "../../columns/texts/codePool";
import { agreementBits } from "../../columns/texts/frequency";
import type { ValueKind } from "../../columns/values/valueKind";
import type { ValueColumn } from "../../columns/values/values";
import { areGenerations } from "../generations";
import { agreedValue, type Comparison } from "../levels/comparison";
import { valueWeights } from "../levels/weights";
import { isHanName } from "../texts/givenSlip";
import { slipBits } from "../texts/slipChance";
import { slipLevel } from "../texts/valueSlip";
import { dayLevel, isDay } from "./dayLevel";
import { familyOf, partsOfNames, personalKinds } from "./valueFamilies";
import { levelsOf, valueLevels } from "./valueLevels";

/** log2 of the rows that may share a value only one person has: fewer than eight, duplicates among them. */
const fewOwners = 2;

const isSame = (level: number): boolean => level === valueLevels.same || level === valueLevels.own;

/** How many of given name and surname stand in each other's column. */
function swappedParts(column: ValueColumn, other: ValueColumn | undefined, a: number, b: number): number {
  if (other === undefined) return 0;
  const there = other.hashes[b] !== 0 && column.hashes[a] === other.hashes[b];
  const back = other.hashes[a] !== 0 && other.hashes[a] === column.hashes[b];
  return Number(there) + Number(back);
}

/** A single letter may stand for another form of the name: E. is Elizabeth, and so is Liz. */
const isInitial = ({ texts }: ValueColumn, a: number, b: number): boolean =>
  Math.min(lengthIn(texts, a), lengthIn(texts, b)) === 1;

/** Two numbers that both pass their check are no slip of each other: the second registration of a firm has another figure. */
const areTwoNumbers = (column: ValueColumn, a: number, b: number): boolean =>
  areBothSound(textOf(column, a), textOf(column, b));

/** 小庄村 is no slip for 小溪村: of so few characters another one makes another village. 小溪 is 小溪村. */
const areOtherHanTowns = ({ texts }: ValueColumn, a: number, b: number): boolean =>
  isHanName(texts, a) && lengthIn(texts, a) === lengthIn(texts, b);

const textOf = ({ texts: { codes, starts } }: ValueColumn, row: number): string =>
  String.fromCharCode(...codes.subarray(starts[row] ?? 0, starts[row + 1] ?? 0));

/**
 * One column of any meaning; beside a company's name a place is part of how to reach it. `other` is the column a
 * part of a person's name may be swapped with.
 */
export function compareValues(
  column: ValueColumn,
  kind: ValueKind,
  index: number,
  sizeBits: number,
  other?: ValueColumn,
): Comparison {
  const weights = valueWeights[kind];
  const owners = (level: number, a: number, b: number) =>
    isSame(level) ? (column.counts[a] ?? 0) : Math.min(column.counts[a] ?? 0, column.counts[b] ?? 0);
  const isPersonal = (a: number, b: number) =>
    personalKinds.has(kind) && Math.max(column.counts[a] ?? 0, column.counts[b] ?? 0) <= fewOwners;
  const slip = kind === "identifier" ? slipBits(column, weights.slip) : weights.slip;
  const alike: Readonly<Record<number, number>> = {
    [valueLevels.same]: weights.same,
    [valueLevels.slip]: slip,
    [valueLevels.alike]: weights.alike,
    [valueLevels.own]: weights.same,
    [valueLevels.nickname]: slip,
    [valueLevels.swapped]: slip,
  };
  return {
    name: kind,
    source: column,
    family: familyOf(kind, index),
    most: weights.same,
    reach: kind === "office" || kind === "town" || kind === "site",
    ...(kind === "place" && { home: true }),
    levels: levelsOf(kind, kind === "given" && other !== undefined),
    level(a, b) {
      const { hashes } = column;
      if (hashes[a] === 0 || hashes[b] === 0) return valueLevels.none;
      if (hashes[a] === hashes[b] && sameText(column.texts, a, b))
        return isPersonal(a, b) ? valueLevels.own : valueLevels.same;
      // A letter more is another's.
      if (kind === "site") return valueLevels.different;
      if (partsOfNames.has(kind) && areGenerations(column.texts, a, b)) return valueLevels.generations;
      if (kind === "given" && rootOfName(hashes[a] ?? 0) === rootOfName(hashes[b] ?? 0))
        return valueLevels.nickname;
      if (kind === "birthday" && isDay(column, a) && isDay(column, b)) return dayLevel(column, a, b);
      const swapped = swappedParts(column, other, a, b);
      if (swapped === 2) return valueLevels.swapped;
      const slipped = slipLevel(column, a, b);
      if (kind === "register" && (slipped === valueLevels.alike || areTwoNumbers(column, a, b)))
        return valueLevels.different;
      if (kind === "town" && slipped === valueLevels.slip && areOtherHanTowns(column, a, b))
        return valueLevels.different;
      const level = Math.min(swapped === 1 ? valueLevels.alike : valueLevels.different, slipped);
      const mayBeInitial = level === valueLevels.different && kind === "given";
      return mayBeInitial && isInitial(column, a, b) ? valueLevels.initial : level;
    },
    bits(level, a, b) {
      const most = alike[level];
      if (most === undefined) return weights.different;
      return (most / weights.same) * agreementBits(weights.same, sizeBits, owners(level, a, b));
    },
    agreed: (level, a) => (isSame(level) ? agreedValue(column.hashes, column.hashes[a]) : null),
  };
}
