import { lengthIn, sameText } from "../columns/codePool";
import { agreementBits } from "../columns/frequency";
import { rootOfName } from "../columns/people";
import type { ValueColumn } from "../columns/values";
import { agreedValue, type Comparison, type Level, nothing } from "./comparison";
import { slipBits } from "./slipChance";
import { slipLevel } from "./valueSlip";
import { type ValueKind, valueWeights } from "./weights";

/** Columns of one part of a name (surname beside full name) are not independent; any other stands for itself. */
const families: Readonly<Partial<Record<ValueKind, number>>> = { given: 10, surname: 11 };
const firstFamily = 12;

/** What two rows of one household or one office share. */
const sharedKinds: ReadonlySet<ValueKind> = new Set<ValueKind>(["place", "office"]);
/** What one person has only one of: another one makes another person likely. */
const ownKinds: ReadonlySet<ValueKind> = new Set<ValueKind>(["given", "surname", "birthday"]);

const personalKinds: ReadonlySet<ValueKind> = new Set<ValueKind>(["birthday", "identifier"]);
/** log2 of the rows that may share a value only one person has: fewer than eight, duplicates among them. */
const fewOwners = 2;

function levelsFor(kind: ValueKind): readonly Level[] {
  const effect = weakKinds.has(kind) ? "weak" : "strong";
  const shared: Pick<Level, "office"> = sharedKinds.has(kind) ? { office: true } : {};
  const near: Pick<Level, "near"> = ownKinds.has(kind) || kind === "identifier" ? { near: true } : {};
  const relative: Pick<Level, "sister"> = kind === "given" ? { sister: "relative" } : {};
  return [
    nothing,
    { id: "same", effect, ...shared },
    { id: "slip", effect: "weak", ...shared, ...near },
    { id: "alike", effect: "weak", ...shared },
    {
      id: "different",
      effect: kind === "register" ? "conflict" : ownKinds.has(kind) ? "doubt" : "differs",
      ...relative,
    },
    { id: "same", effect, personal: true },
  ];
}

const weakKinds: ReadonlySet<ValueKind> = new Set<ValueKind>([
  "text",
  "number",
  "place",
  "office",
  "reference",
]);

const dayLength = 8;
const yearLength = 4;
const newYear = [..."0101"].map((digit) => digit.charCodeAt(0));

const isNewYear = ({ codes, starts }: ValueColumn["texts"], row: number): boolean =>
  newYear.every((digit, i) => codes[(starts[row] ?? 0) + yearLength + i] === digit);

/** 18700101 beside 18700720: who knows the year alone writes its first day. */
function isYearOnly({ texts }: ValueColumn, a: number, b: number): boolean {
  if (lengthIn(texts, a) !== dayLength || lengthIn(texts, b) !== dayLength) return false;
  for (let i = 0; i < yearLength; i++)
    if (texts.codes[(texts.starts[a] ?? 0) + i] !== texts.codes[(texts.starts[b] ?? 0) + i]) return false;
  return isNewYear(texts, a) || isNewYear(texts, b);
}

/** How many of given name and surname stand in each other's column. */
function swappedParts(column: ValueColumn, other: ValueColumn | undefined, a: number, b: number): number {
  if (other === undefined) return 0;
  const there = other.hashes[b] !== 0 && column.hashes[a] === other.hashes[b];
  const back = other.hashes[a] !== 0 && other.hashes[a] === column.hashes[b];
  return Number(there) + Number(back);
}

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
  const scale = { 1: weights.same, 2: slip, 3: weights.alike, 5: weights.same } as const;
  return {
    name: kind,
    source: column,
    family: families[kind] ?? firstFamily + index,
    most: weights.same,
    reach: kind === "office",
    levels: levelsFor(kind),
    level(a, b) {
      const { hashes } = column;
      if (hashes[a] === 0 || hashes[b] === 0) return 0;
      if (hashes[a] === hashes[b] && sameText(column.texts, a, b)) return isPersonal(a, b) ? 5 : 1;
      if (kind === "given" && rootOfName(hashes[a] ?? 0) === rootOfName(hashes[b] ?? 0)) return 2;
      if (kind === "birthday" && isYearOnly(column, a, b)) return 3;
      const swapped = swappedParts(column, other, a, b);
      return swapped === 2 ? 2 : Math.min(swapped === 1 ? 3 : 4, slipLevel(column, a, b));
    },
    bits(level, a, b) {
      if (level === 1 || level === 2 || level === 3 || level === 5) {
        const share = scale[level] / weights.same;
        return share * agreementBits(weights.same, sizeBits, owners(level, a, b));
      }
      return weights.different;
    },
    agreed: (level, a) => (level === 1 || level === 5 ? agreedValue(column.hashes, column.hashes[a]) : null),
  };
}
