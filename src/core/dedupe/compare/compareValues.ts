import { lengthIn, sameText } from "../columns/codePool";
import { agreementBits } from "../columns/frequency";
import type { ValueColumn } from "../columns/values";
import { type Comparison, countEqual, type Level, nothing } from "./comparison";
import { editDistance } from "./editDistance";
import { type ValueKind, valueWeights } from "./weights";

const firstFamily = 10;

const levelsFor = (strong: boolean, office: boolean): readonly Level[] => [
  nothing,
  { id: "same", effect: strong ? "strong" : "weak", ...(office ? { office } : {}) },
  { id: "slip", effect: "weak" },
  { id: "alike", effect: "weak" },
  { id: "different", effect: "differs" },
];

const weakKinds: ReadonlySet<ValueKind> = new Set<ValueKind>([
  "text",
  "number",
  "place",
  "office",
  "reference",
]);

/** Slips allowed in a text: one in a short one, two from seven characters on. */
function slipLevel(column: ValueColumn, a: number, b: number): number {
  const shorter = Math.min(lengthIn(column.texts, a), lengthIn(column.texts, b));
  if (shorter <= 2) return startsAlike(column, a, b, shorter) ? 3 : 4;
  const limit = shorter >= 7 ? 2 : 1;
  if (editDistance(column.texts, a, b, limit) <= limit) return 2;
  if (startsAlike(column, a, b, shorter)) return 3;
  return shorter >= 5 && editDistance(column.texts, a, b, 3) <= Math.floor(shorter / 3) ? 3 : 4;
}

/** Rob and Robert, J and James: the shorter opens the longer. */
function startsAlike(column: ValueColumn, a: number, b: number, length: number): boolean {
  const { codes, starts } = column.texts;
  const fromA = starts[a] ?? 0;
  const fromB = starts[b] ?? 0;
  for (let i = 0; i < length; i++) if (codes[fromA + i] !== codes[fromB + i]) return false;
  return true;
}

/** One column of any meaning; beside a company's name a place is part of how to reach it. */
export function compareValues(
  column: ValueColumn,
  kind: ValueKind,
  index: number,
  sizeBits: number,
): Comparison {
  const weights = valueWeights[kind];
  const owners = (level: number, a: number, b: number) =>
    level === 1 ? (column.counts[a] ?? 0) : Math.min(column.counts[a] ?? 0, column.counts[b] ?? 0);
  const scale = { 1: weights.same, 2: weights.slip, 3: weights.alike } as const;
  return {
    name: kind,
    source: column,
    family: firstFamily + index,
    most: weights.same,
    reach: kind === "office",
    levels: levelsFor(!weakKinds.has(kind), kind === "office"),
    level(a, b) {
      const { hashes } = column;
      if (hashes[a] === 0 || hashes[b] === 0) return 0;
      return hashes[a] === hashes[b] && sameText(column.texts, a, b) ? 1 : slipLevel(column, a, b);
    },
    bits(level, a, b) {
      if (level === 1 || level === 2 || level === 3) {
        const share = scale[level] / weights.same;
        return share * agreementBits(weights.same, sizeBits, owners(level, a, b));
      }
      return weights.different;
    },
    sharers: (level, a) => (level === 1 ? countEqual(column.hashes, column.hashes[a]) : 0),
  };
}
