import { lengthIn } from "../../columns/texts/codePool";
import type { TokenColumn } from "../../columns/texts/tokenWriter";
import { editDistance } from "./editDistance";

/** What two texts of words share, in bits of their rarity. */
export interface Overlap {
  shared: number;
  /** Rarity of all the words of the side that has less. */
  smaller: number;
  larger: number;
  /** Rarity of the words each side has alone, on the side that has less of it: 0 where one text holds the other. */
  conflict: number;
  /** Rarity of the words that nothing on the other side is written like, on the side that has less of them. */
  own: number;
  /** Rarity of the rarest word both have. */
  rarest: number;
}

const credit = 0.75;

const rarity = (column: TokenColumn, token: number, sizeBits: number): number =>
  Math.max(1, sizeBits - (column.counts[token] ?? 0));

function total(column: TokenColumn, row: number, sizeBits: number): number {
  let sum = 0;
  for (let i = column.starts[row] ?? 0; i < (column.starts[row + 1] ?? 0); i++)
    sum += rarity(column, i, sizeBits);
  return sum;
}

/** Full credit for the same word, part for a slip of the pen or an abbreviation (blv, blvd; st, street). */
function alikeness(column: TokenColumn, i: number, k: number): number {
  if (column.hashes[i] === column.hashes[k]) return 1;
  const shorter = Math.min(lengthIn(column.letters, i), lengthIn(column.letters, k));
  if (shorter >= 4 && editDistance(column.letters, i, k, 1) <= 1) return credit;
  return shorter >= 3 && isPrefix(column, i, k, shorter) ? credit : 0;
}

function isPrefix(column: TokenColumn, i: number, k: number, length: number): boolean {
  const { codes, starts } = column.letters;
  const fromI = starts[i] ?? 0;
  const fromK = starts[k] ?? 0;
  for (let at = 0; at < length; at++) {
    const code = codes[fromI + at] ?? 0;
    if (code !== codes[fromK + at] || code < 0x41) return false;
  }
  return true;
}

/** Rarity of the words of `a` that meet a partner in `b`; the rarest of them is noted, and what met none as `own`. */
function shared(column: TokenColumn, a: number, b: number, sizeBits: number, into: Overlap): number {
  let sum = 0;
  into.own = 0;
  for (let i = column.starts[a] ?? 0; i < (column.starts[a + 1] ?? 0); i++) {
    let best = 0;
    for (let k = column.starts[b] ?? 0; k < (column.starts[b + 1] ?? 0) && best < 1; k++) {
      best = Math.max(best, alikeness(column, i, k));
    }
    if (best === 0) {
      into.own += rarity(column, i, sizeBits);
      continue;
    }
    const bits = best * rarity(column, i, sizeBits);
    sum += bits;
    if (bits > into.rarest) into.rarest = bits;
  }
  return sum;
}

/** What two rows' words share, the same whichever row comes first. */
export function tokenOverlap(
  column: TokenColumn,
  a: number,
  b: number,
  sizeBits: number,
  into: Overlap,
): void {
  const totalA = total(column, a, sizeBits);
  const totalB = total(column, b, sizeBits);
  into.smaller = Math.min(totalA, totalB);
  into.larger = Math.max(totalA, totalB);
  into.rarest = 0;
  const sharedA = shared(column, a, b, sizeBits, into);
  const ownA = into.own;
  const sharedB = shared(column, b, a, sizeBits, into);
  into.shared = Math.min(sharedA, sharedB);
  into.own = Math.min(ownA, into.own);
  into.conflict = Math.min(totalA - sharedA, totalB - sharedB);
}

export const emptyOverlap = (): Overlap => ({
  shared: 0,
  smaller: 0,
  larger: 0,
  conflict: 0,
  own: 0,
  rarest: 0,
});

export const tokenCount = (column: TokenColumn, row: number): number =>
  column.starts.length === 0 ? 0 : (column.starts[row + 1] ?? 0) - (column.starts[row] ?? 0);
