import { findShared, type KeySpace, keySpace, layOut, tellGroup } from "./groupKeys";
import type { KeyFamily } from "./keys";

/** Pairs to compare, each under both of its rows: partners of row r are `partners[starts[r] .. starts[r+1])`, each once. */
export interface Candidates {
  readonly starts: Int32Array;
  readonly partners: Int32Array;
}

interface PairWriter {
  lower: Int32Array;
  upper: Int32Array;
  end: number;
}

function addPair(pairs: PairWriter, a: number, b: number): void {
  if (a === b) return;
  if (pairs.end >= pairs.lower.length) growPairs(pairs);
  pairs.lower[pairs.end] = Math.min(a, b);
  pairs.upper[pairs.end++] = Math.max(a, b);
}

function growPairs(pairs: PairWriter): void {
  const lower = new Int32Array(pairs.lower.length * 2);
  const upper = new Int32Array(pairs.lower.length * 2);
  lower.set(pairs.lower);
  upper.set(pairs.upper);
  pairs.lower = lower;
  pairs.upper = upper;
}

function pairAll(pairs: PairWriter, rows: Int32Array, size: number): void {
  for (let i = 0; i < size; i++) {
    for (let k = i + 1; k < size; k++) addPair(pairs, rows[i] ?? 0, rows[k] ?? 0);
  }
}

/** Places of a crowded block are told apart by this much beside its contents: 2^32 × 2^21 is exact in a double. */
const places = 2 ** 21;
const lowest = 2 ** 31;

/**
 * Crowded block: each row with the next one in the order of their contents, whatever order they came in. That brings
 * rows together that say the same; the order is as good as random beyond them, and five neighbours found no more than
 * one on any labelled set.
 */
function pairNeighbours(pairs: PairWriter, space: KeySpace, contents: Int32Array, size: number): void {
  const { group } = space;
  if (space.order.length < size) space.order = new Float64Array(size * 2);
  const order = space.order.subarray(0, size);
  for (let i = 0; i < size; i++) order[i] = ((contents[group[i] ?? 0] ?? 0) + lowest) * places + i;
  order.sort();
  let last = -1;
  for (let i = 0; i < size; i++) {
    const sorted = order[i] ?? 0;
    // The remainder of such large numbers is ten times as slow.
    const row = group[sorted - Math.floor(sorted / places) * places] ?? 0;
    if (last >= 0) addPair(pairs, last, row);
    last = row;
  }
}

/** Pairs the rows of each key. */
function joinFamily(pairs: PairWriter, family: KeyFamily, contents: Int32Array, space: KeySpace): void {
  layOut(family, space);
  for (let part = 0; part + 1 < space.parts.length; part++) {
    const shared = findShared(space, part);
    for (let i = 0; i < shared; i++) {
      const size = tellGroup(space, part, space.shared[i] ?? 0);
      if (size <= family.cap) pairAll(pairs, space.group, size);
      else pairNeighbours(pairs, space, contents, size);
    }
  }
}

/** Puts each pair under both of its rows, in the order they were met. */
function gather({ lower, upper, end }: PairWriter, rowCount: number): Candidates {
  const starts = new Int32Array(rowCount + 2);
  for (let i = 0; i < end; i++) {
    const a = (lower[i] ?? 0) + 2;
    const b = (upper[i] ?? 0) + 2;
    starts[a] = (starts[a] ?? 0) + 1;
    starts[b] = (starts[b] ?? 0) + 1;
  }
  for (let row = 2; row < starts.length; row++) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  const partners = new Int32Array(end * 2);
  for (let i = 0; i < end; i++) {
    const a = lower[i] ?? 0;
    const b = upper[i] ?? 0;
    const atA = starts[a + 1] ?? 0;
    const atB = starts[b + 1] ?? 0;
    partners[atA] = b;
    partners[atB] = a;
    starts[a + 1] = atA + 1;
    starts[b + 1] = atB + 1;
  }
  return distinct(starts, partners, rowCount);
}

/** Takes out what is met again. */
function distinct(starts: Int32Array, partners: Int32Array, rowCount: number): Candidates {
  const seen = new Int32Array(rowCount);
  let end = 0;
  let from = 0;
  for (let row = 0; row < rowCount; row++) {
    const to = starts[row + 1] ?? 0;
    for (let i = from; i < to; i++) {
      const partner = partners[i] ?? 0;
      if (seen[partner] === row + 1) continue;
      seen[partner] = row + 1;
      partners[end++] = partner;
    }
    from = to;
    starts[row + 1] = end;
  }
  starts[0] = 0;
  return { starts: starts.subarray(0, rowCount + 1), partners: partners.subarray(0, end) };
}

/** About as many pairs as a row has before they are told apart: growing costs more than room that is not used. */
const pairsPerRow = 6;

/** Every pair of rows that share a block key, each once. */
export function findCandidates(
  families: Iterable<KeyFamily>,
  contents: Int32Array,
  rowCount: number,
): Candidates {
  const size = rowCount * pairsPerRow + 64;
  const pairs: PairWriter = { lower: new Int32Array(size), upper: new Int32Array(size), end: 0 };
  const space = keySpace();
  for (const family of families) joinFamily(pairs, family, contents, space);
  return gather(pairs, rowCount);
}
