import { areBothSound } from "../../values/codes/taxNumbers";
import { rootOfName } from "../columns/persons/latinPersons";
import { lengthIn, sameText } from "../columns/texts/codePool";
import { agreementBits } from "../columns/texts/frequency";
import type { ValueKind } from "../columns/values/valueKind";
import type { ValueColumn } from "../columns/values/values";
import { areGenerations } from "./generations";
import { isHanName } from "./givenSlip";
import { agreedValue, type Comparison, kin, type Level, nothing } from "./levels/comparison";
import { families, ownColumns } from "./levels/families";
import { valueWeights } from "./levels/weights";
import { editDistance } from "./texts/editDistance";
import { slipBits } from "./texts/slipChance";
import { slipLevel } from "./texts/valueSlip";

/** Columns of one part of a name (surname beside full name) are not independent; any other stands for itself. */
const nameParts: Readonly<Partial<Record<ValueKind, number>>> = {
  given: families.given,
  middle: families.given,
  surname: families.surname,
};

/** What two rows of one household or one office share. */
const sharedKinds: ReadonlySet<ValueKind> = new Set<ValueKind>(["place", "office", "town", "site"]);
/** What one person has only one of: another one makes another person likely. */
const ownKinds: ReadonlySet<ValueKind> = new Set<ValueKind>([
  "given",
  "middle",
  "surname",
  "birthday",
  "sex",
]);

const partsOfNames: ReadonlySet<ValueKind> = new Set<ValueKind>(["given", "surname"]);

const personalKinds: ReadonlySet<ValueKind> = new Set<ValueKind>(["birthday", "identifier"]);
/** log2 of the rows that may share a value only one person has: fewer than eight, duplicates among them. */
const fewOwners = 2;

/** What it says of two persons under one roof that a value of a kind agrees, but for a slip at least, or is another. */
function kinOf(kind: ValueKind, besideSurname: boolean): { readonly agreed: number; readonly other: number } {
  const agreed = personalKinds.has(kind) || kind === "register" ? kin.inborn : 0;
  if (kind === "sex") return { agreed, other: kin.otherSex };
  return { agreed, other: kind === "given" && besideSurname ? kin.otherGiven : 0 };
}

function levelsFor(kind: ValueKind, besideSurname: boolean): readonly Level[] {
  const { agreed, other } = kinOf(kind, besideSurname);
  const effect = weakKinds.has(kind) ? "weak" : "strong";
  const shared: Pick<Level, "office"> = sharedKinds.has(kind) ? { office: true } : {};
  const near: Pick<Level, "near"> = ownKinds.has(kind) || kind === "identifier" ? { near: true } : {};
  const relative: Pick<Level, "sister"> = kind === "given" ? { sister: "relative" } : {};
  const different: Level = {
    id: "different",
    effect: kind === "register" ? "conflict" : ownKinds.has(kind) ? "doubt" : "differs",
    ...relative,
    ...(kind === "trade" && { otherTrade: true }),
    ...(kind === "town" && { otherTown: true }),
  };
  return [
    nothing,
    { id: "same", effect, kin: agreed, ...shared },
    { id: "slip", effect: "weak", kin: agreed, ...shared, ...near },
    { id: "alike", effect: "weak", kin: agreed, ...shared },
    { ...different, kin: other },
    { id: "same", effect, personal: true, kin: agreed, ...(kind === "identifier" && { owned: true }) },
    { id: "different", effect: "doubt", born: true },
    { id: "generations", effect: "conflict", sister: "relative" },
    { id: "nickname", effect: "weak", ...near },
    { id: "swapped", effect: "weak", ...near },
    different,
  ];
}

const weakKinds: ReadonlySet<ValueKind> = new Set<ValueKind>([
  "middle",
  "sex",
  "birthYear",
  "text",
  "number",
  "place",
  "office",
  "town",
  "reference",
  "trade",
]);

const dayLength = 8;
const yearLength = 4;
const dayOfMonth = 6;
const newYear = [..."0101"].map((digit) => digit.charCodeAt(0));

const isNewYear = ({ codes, starts }: ValueColumn["texts"], row: number): boolean =>
  newYear.every((digit, i) => codes[(starts[row] ?? 0) + yearLength + i] === digit);

const isDay = ({ texts }: ValueColumn, row: number): boolean => lengthIn(texts, row) === dayLength;

/** Do two days have the same figures from one place to another, `shift` places further on in the second? */
function sameFigures({ texts }: ValueColumn, a: number, b: number, from: number, to: number, shift = 0) {
  const { codes, starts } = texts;
  for (let i = from; i < to; i++)
    if (codes[(starts[a] ?? 0) + i] !== codes[(starts[b] ?? 0) + i + shift]) return false;
  return true;
}

/** Years of birth that are written one for the other; beyond them two people were born. */
const nearYears = 1;

function yearOf({ texts }: ValueColumn, row: number): number {
  const from = texts.starts[row] ?? 0;
  return Number(String.fromCharCode(...texts.codes.subarray(from, from + yearLength)));
}

/**
 * Two days that are not the same: one figure wrong or two swapped, or day and month in each other's place, is a slip. Of
 * any two days of birth one in eighty is two figures apart, as many as one person's are.
 */
function dayLevel(column: ValueColumn, a: number, b: number): number {
  const sameYear = sameFigures(column, a, b, 0, yearLength);
  // 18700101 beside 18700720: who knows the year alone writes its first day.
  if (sameYear && (isNewYear(column.texts, a) || isNewYear(column.texts, b))) return 3;
  const swapped =
    sameFigures(column, a, b, yearLength, dayOfMonth, dayOfMonth - yearLength) &&
    sameFigures(column, b, a, yearLength, dayOfMonth, dayOfMonth - yearLength);
  if (sameYear && swapped) return 2;
  const distance = editDistance(column.texts, a, b, 2);
  if (distance <= 2) return distance === 2 ? 3 : 2;
  return Math.abs(yearOf(column, a) - yearOf(column, b)) > nearYears ? 6 : 4;
}

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
    level === 1 || level === 5
      ? (column.counts[a] ?? 0)
      : Math.min(column.counts[a] ?? 0, column.counts[b] ?? 0);
  const isPersonal = (a: number, b: number) =>
    personalKinds.has(kind) && Math.max(column.counts[a] ?? 0, column.counts[b] ?? 0) <= fewOwners;
  const slip = kind === "identifier" ? slipBits(column, weights.slip) : weights.slip;
  const alike: Readonly<Record<number, number>> = {
    1: weights.same,
    2: slip,
    3: weights.alike,
    5: weights.same,
    8: slip,
    9: slip,
  };
  return {
    name: kind,
    source: column,
    family: nameParts[kind] ?? families.firstColumn + (index % ownColumns),
    most: weights.same,
    reach: kind === "office" || kind === "town" || kind === "site",
    ...(kind === "place" && { home: true }),
    levels: levelsFor(kind, kind === "given" && other !== undefined),
    level(a, b) {
      const { hashes } = column;
      if (hashes[a] === 0 || hashes[b] === 0) return 0;
      if (hashes[a] === hashes[b] && sameText(column.texts, a, b)) return isPersonal(a, b) ? 5 : 1;
      // A letter more is another's.
      if (kind === "site") return 4;
      if (partsOfNames.has(kind) && areGenerations(column.texts, a, b)) return 7;
      if (kind === "given" && rootOfName(hashes[a] ?? 0) === rootOfName(hashes[b] ?? 0)) return 8;
      if (kind === "birthday" && isDay(column, a) && isDay(column, b)) return dayLevel(column, a, b);
      const swapped = swappedParts(column, other, a, b);
      if (swapped === 2) return 9;
      const slipped = slipLevel(column, a, b);
      if (kind === "register" && (slipped === 3 || areTwoNumbers(column, a, b))) return 4;
      if (kind === "town" && slipped === 2 && areOtherHanTowns(column, a, b)) return 4;
      const level = Math.min(swapped === 1 ? 3 : 4, slipped);
      return level === 4 && kind === "given" && isInitial(column, a, b) ? 10 : level;
    },
    bits(level, a, b) {
      const most = alike[level];
      if (most === undefined) return weights.different;
      return (most / weights.same) * agreementBits(weights.same, sizeBits, owners(level, a, b));
    },
    agreed: (level, a) => (level === 1 || level === 5 ? agreedValue(column.hashes, column.hashes[a]) : null),
  };
}
