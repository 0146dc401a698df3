/**
 * How common a value is. Counts are kept as whole powers of two: a value used 5, 6 or 7 times weighs the same,
 * so that a single new row elsewhere does not move every group.
 */
export type CountBits = Uint8Array;

const mixer = 0x9e3779b1;

/** For every hash the floor of log2 of how often it occurs; 0 stands for "no value". */
export function countBits(hashes: Int32Array): CountBits {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 1.6 + 8));
  const keys = new Int32Array(size);
  const counts = new Int32Array(size);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    if (hash === 0) continue;
    const slot = slotOf(keys, hash);
    keys[slot] = hash;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return bitsOf(hashes, keys, counts);
}

function slotOf(keys: Int32Array, hash: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(hash, mixer) >>> 7) & mask;
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

function bitsOf(hashes: Int32Array, keys: Int32Array, counts: Int32Array): CountBits {
  const bits = new Uint8Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    if (hash !== 0) bits[i] = 31 - Math.clz32(counts[slotOf(keys, hash)] ?? 1);
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
