import type { KeyFamily } from "./keys";
import { radixSort, reserve, type SortBuffers, type SortedKeys, sortBuffers } from "./radixSort";

/** Pairs to compare: partners of row r are `partners[starts[r] .. starts[r+1])`, each above r, each once. */
export interface Candidates {
  readonly starts: Int32Array;
  readonly partners: Int32Array;
}

interface PairWriter {
  lower: Int32Array;
  upper: Int32Array;
  end: number;
}

/** How far apart two rows of a crowded block may stand in content order and still be compared. */
const neighbourhood = 5;

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

/** Bits of a table that tells keys met once from keys met again; a few singles slip through. */
const sieveBits = 22;
const sieveSize = 2 ** (sieveBits - 5);

/** Marks of keys: met, and met again. */
interface Sieve {
  readonly once: Int32Array;
  readonly again: Int32Array;
}

const newSieve = (): Sieve => ({ once: new Int32Array(sieveSize), again: new Int32Array(sieveSize) });

const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - sieveBits);

function sift(keys: Int32Array, { once, again }: Sieve): void {
  once.fill(0);
  again.fill(0);
  for (let i = 0; i < keys.length; i++) {
    const slot = slotOf(keys[i] ?? 0);
    const word = slot >>> 5;
    const bit = 1 << slot;
    const met = once[word] ?? 0;
    if ((met & bit) !== 0) again[word] = (again[word] ?? 0) | bit;
    else once[word] = met | bit;
  }
}

/** Puts the keys that more than one row may have into the buffers and returns how many. */
function compact(family: KeyFamily, into: SortedKeys, sieve: Sieve): number {
  sift(family.keys, sieve);
  let end = 0;
  for (let i = 0; i < family.keys.length; i++) {
    const key = family.keys[i] ?? 0;
    const slot = slotOf(key);
    if (key === 0 || ((sieve.again[slot >>> 5] ?? 0) & (1 << slot)) === 0) continue;
    into.keys[end] = key;
    into.rows[end++] = family.rows === null ? i : (family.rows[i] ?? 0);
  }
  return end;
}

function pairAll(pairs: PairWriter, rows: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    for (let k = i + 1; k < to; k++) addPair(pairs, rows[i] ?? 0, rows[k] ?? 0);
  }
}

/** Crowded block: rows in the order of their contents, each with the next few, whatever order they came in. */
function pairNeighbours(
  pairs: PairWriter,
  rows: Int32Array,
  contents: Int32Array,
  from: number,
  to: number,
): void {
  const order = rows.slice(from, to).sort((a, b) => (contents[a] ?? 0) - (contents[b] ?? 0));
  for (let i = 0; i < order.length; i++) {
    const end = Math.min(order.length, i + 1 + neighbourhood);
    for (let k = i + 1; k < end; k++) addPair(pairs, order[i] ?? 0, order[k] ?? 0);
  }
}

function joinFamily(
  pairs: PairWriter,
  family: KeyFamily,
  contents: Int32Array,
  buffers: SortBuffers,
  sieve: Sieve,
): void {
  const length = compact(family, reserve(buffers, family.keys.length), sieve);
  const { keys, rows } = radixSort(buffers, length);
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && keys[to] === keys[from]) to++;
    if (to - from <= family.cap) pairAll(pairs, rows, from, to);
    else pairNeighbours(pairs, rows, contents, from, to);
    from = to;
  }
}

/** Pairs sorted into rows, each pair once. */
function gather(pairs: PairWriter, rowCount: number): Candidates {
  const starts = new Int32Array(rowCount + 2);
  for (let i = 0; i < pairs.end; i++) {
    const at = (pairs.lower[i] ?? 0) + 2;
    starts[at] = (starts[at] ?? 0) + 1;
  }
  for (let row = 2; row < starts.length; row++) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  const partners = new Int32Array(pairs.end);
  for (let i = 0; i < pairs.end; i++) {
    const row = (pairs.lower[i] ?? 0) + 1;
    const at = starts[row] ?? 0;
    partners[at] = pairs.upper[i] ?? 0;
    starts[row] = at + 1;
  }
  return distinct(starts, partners, rowCount);
}

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
