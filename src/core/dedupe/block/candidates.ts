import type { KeyFamily } from "./keys";
import { radixSort, reserve, type SortBuffers, sortBuffers } from "./radixSort";

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

/** Slots for each key of a family, and at most: a sieve too small lets singles through, one too large leaves the cache. */
const slotsPerKeyBits = 3;
const mostSieveBits = 26;

/** Tells keys met once from keys met again by a bit each; a few singles slip through. */
interface Sieve {
  once: Int32Array;
  again: Int32Array;
  bits: number;
}

const newSieve = (): Sieve => ({ once: new Int32Array(0), again: new Int32Array(0), bits: 0 });

function clearFor(sieve: Sieve, keys: number): void {
  sieve.bits = Math.min(mostSieveBits, 32 - Math.clz32(keys + 31) + slotsPerKeyBits);
  const words = 2 ** (sieve.bits - 5);
  if (sieve.once.length < words) {
    sieve.once = new Int32Array(words);
    sieve.again = new Int32Array(words);
  } else {
    sieve.once.fill(0, 0, words);
    sieve.again.fill(0, 0, words);
  }
}

function sift(keys: Int32Array, { once, again, bits }: Sieve): void {
  const shift = 32 - bits;
  for (let i = 0; i < keys.length; i++) {
    const slot = Math.imul(keys[i] ?? 0, 0x9e3779b1) >>> shift;
    const word = slot >>> 5;
    const bit = 1 << slot;
    const met = once[word] ?? 0;
    if ((met & bit) !== 0) again[word] = (again[word] ?? 0) | bit;
    else once[word] = met | bit;
  }
}

const fewestKeys = 1024;

/** Puts the keys that more than one row may have into the buffers and returns how many. */
function compact(family: KeyFamily, buffers: SortBuffers, sieve: Sieve): number {
  const { keys, rows } = family;
  clearFor(sieve, keys.length);
  sift(keys, sieve);
  const { again } = sieve;
  const shift = 32 - sieve.bits;
  let into = buffers.first;
  let end = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const slot = Math.imul(key, 0x9e3779b1) >>> shift;
    if (key === 0 || ((again[slot >>> 5] ?? 0) & (1 << slot)) === 0) continue;
    if (end >= into.keys.length) into = reserve(buffers, end * 2 + fewestKeys);
    into.keys[end] = key;
    into.rows[end++] = rows === null ? i : (rows[i] ?? 0);
  }
  return end;
}

function pairAll(pairs: PairWriter, rows: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    for (let k = i + 1; k < to; k++) addPair(pairs, rows[i] ?? 0, rows[k] ?? 0);
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
function pairNeighbours(
  pairs: PairWriter,
  rows: Int32Array,
  contents: Int32Array,
  from: number,
  to: number,
): void {
  const order = new Float64Array(to - from);
  for (let i = from; i < to; i++)
    order[i - from] = ((contents[rows[i] ?? 0] ?? 0) + lowest) * places + (i - from);
  order.sort();
  for (let i = 0; i < order.length; i++) order[i] = rows[from + ((order[i] ?? 0) % places)] ?? 0;
  for (let i = 1; i < order.length; i++) addPair(pairs, order[i - 1] ?? 0, order[i] ?? 0);
}

function joinFamily(
  pairs: PairWriter,
  family: KeyFamily,
  contents: Int32Array,
  buffers: SortBuffers,
  sieve: Sieve,
): void {
  const length = compact(family, buffers, sieve);
  const { keys, rows } = radixSort(buffers, length);
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && keys[to] === keys[from]) to++;
    if (to - from <= family.cap) pairAll(pairs, rows, from, to);
    else pairNeighbours(pairs, rows, contents, from, to);
    from = to;
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
  const seen = new Int32Array(rowCount).fill(-1);
  let end = 0;
  let from = 0;
  for (let row = 0; row < rowCount; row++) {
    const to = starts[row + 1] ?? 0;
    for (let i = from; i < to; i++) {
      const partner = partners[i] ?? 0;
      if (seen[partner] === row) continue;
      seen[partner] = row;
      partners[end++] = partner;
    }
    from = to;
    starts[row + 1] = end;
  }
  starts[0] = 0;
  return { starts: starts.subarray(0, rowCount + 1), partners: partners.subarray(0, end) };
}

/** Every pair of rows that share a block key, each once. */
export function findCandidates(
  families: Iterable<KeyFamily>,
  contents: Int32Array,
  rowCount: number,
): Candidates {
  const size = rowCount * 2 + 64;
  const pairs: PairWriter = { lower: new Int32Array(size), upper: new Int32Array(size), end: 0 };
  const buffers = sortBuffers();
  const sieve = newSieve();
  for (const family of families) joinFamily(pairs, family, contents, buffers, sieve);
  return gather(pairs, rowCount);
}
