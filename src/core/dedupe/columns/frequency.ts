/**
 * How common a value is. Counts are kept as whole powers of two: a value used 5, 6 or 7 times weighs the same,
 * so that a single new row elsewhere does not move every group.
 */
export type CountBits = Uint8Array;

const mixer = 0x9e3779b1;

/** Tables of one count, kept for the next: every column is counted, and making big arrays anew costs more. */
interface Tables {
  keys: Int32Array;
  counts: Int32Array;
  slots: Int32Array;
}
const kept: Tables = { keys: new Int32Array(0), counts: new Int32Array(0), slots: new Int32Array(0) };

function tablesFor(size: number, hashes: number): Tables {
  if (kept.keys.length < size) {
    kept.keys = new Int32Array(size);
    kept.counts = new Int32Array(size);
  } else {
    kept.keys.fill(0, 0, size);
    kept.counts.fill(0, 0, size);
  }
  if (kept.slots.length < hashes) kept.slots = new Int32Array(hashes);
  return kept;
}

/** For every hash the floor of log2 of how often it occurs; 0 stands for "no value". */
export function countBits(hashes: Int32Array): CountBits {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 1.6 + 8));
  const mask = size - 1;
  const { keys, counts, slots } = tablesFor(size, hashes.length);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    if (hash === 0) continue;
    let slot = (Math.imul(hash, mixer) >>> 7) & mask;
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    keys[slot] = hash;
    counts[slot] = (counts[slot] ?? 0) + 1;
    slots[i] = slot;
  }
  return bitsOf(hashes, slots, counts);
}

function bitsOf(hashes: Int32Array, slots: Int32Array, counts: Int32Array): CountBits {
  const bits = new Uint8Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) {
    if (hashes[i] !== 0) bits[i] = 31 - Math.clz32(counts[slots[i] ?? 0] ?? 1);
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
