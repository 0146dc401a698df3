/**
 * How common a value is. Counts are kept as whole powers of two: a value used 5, 6 or 7 times weighs the same,
 * so that a single new row elsewhere does not move every group.
 */
export type CountBits = Uint8Array;

const mixer = 0x9e3779b1;

/** Tables of one count, kept for the next: every column is counted, and making big arrays anew costs more. */
interface Tables {
  /** Hash and count of each slot side by side, so that a look at one brings the other along. */
  entries: Int32Array;
  slots: Int32Array;
}
const kept: Tables = { entries: new Int32Array(0), slots: new Int32Array(0) };
let scratch = new Int32Array(0);

/** Room for hashes that are no longer needed once they are counted; the same each time. */
export function scratchHashes(size: number): Int32Array {
  if (scratch.length < size) scratch = new Int32Array(size);
  return scratch.subarray(0, size);
}

function tablesFor(size: number, hashes: number): Tables {
  if (kept.entries.length < size * 2) kept.entries = new Int32Array(size * 2);
  else kept.entries.fill(0, 0, size * 2);
  if (kept.slots.length < hashes) kept.slots = new Int32Array(hashes);
  return kept;
}

/** Lets go of what was kept for the next column: of a million rows it is 24 MB. */
export function forgetCounts(): void {
  kept.entries = new Int32Array(0);
  kept.slots = new Int32Array(0);
  scratch = new Int32Array(0);
}

/** For every hash the floor of log2 of how often it occurs; 0 stands for "no value". */
export function countBits(hashes: Int32Array): CountBits {
  const size = 1 << Math.ceil(Math.log2(hashes.length * 1.6 + 8));
  const tables = tablesFor(size, hashes.length);
  countHashes(hashes, tables, size * 2 - 2);
  return bitsOf(hashes, tables);
}

function countHashes(hashes: Int32Array, { entries, slots }: Tables, mask: number): void {
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    if (hash === 0) continue;
    let slot = (Math.imul(hash, mixer) >>> 6) & mask;
    while (entries[slot] !== 0 && entries[slot] !== hash) slot = (slot + 2) & mask;
    entries[slot] = hash;
    entries[slot + 1] = (entries[slot + 1] ?? 0) + 1;
    slots[i] = slot + 1;
  }
}

function bitsOf(hashes: Int32Array, { entries, slots }: Tables): CountBits {
  const bits = new Uint8Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) {
    if (hashes[i] !== 0) bits[i] = 31 - Math.clz32(entries[slots[i] ?? 0] ?? 1);
  }
  return bits;
}

/**
 * Bits for agreeing on a value: `cap` for one that two rows share, in proportion to its information
 * log2(rows / owners) for commoner ones, nothing for one that all rows have (term frequency correction).
 */
export function agreementBits(cap: number, sizeBits: number, ownerBits: number): number {
  return cap * Math.min(1, Math.max(0, (sizeBits - ownerBits) / (sizeBits - 1)));
}
