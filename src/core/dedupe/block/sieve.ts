import type { KeyFamily } from "./keys";
import { reserve, type SortBuffers } from "./radixSort";

/** Keys told apart at once, and slots for each: more would leave the processor's cache, fewer let singles through. */
const keysAtOnceBits = 19;
const slotsPerKeyBits = 3;

/** Tells keys met once from keys met again by a bit each; a few singles slip through. */
export interface Sieve {
  once: Int32Array;
  again: Int32Array;
  bits: number;
}

export const newSieve = (): Sieve => ({ once: new Int32Array(0), again: new Int32Array(0), bits: 0 });

function clearFor(sieve: Sieve, keys: number): void {
  sieve.bits = 32 - Math.clz32(Math.min(keys, 2 ** keysAtOnceBits) + 31) + slotsPerKeyBits;
  const words = 2 ** (sieve.bits - 5);
  if (sieve.once.length < words) {
    sieve.once = new Int32Array(words);
    sieve.again = new Int32Array(words);
  } else {
    sieve.once.fill(0, 0, words);
    sieve.again.fill(0, 0, words);
  }
}

const mixer = 0x9e3779b1;

/** Marks the keys of a part: those whose mixed low bits, under `mask`, are `part`. */
function sift(keys: Int32Array, mask: number, part: number, { once, again, bits }: Sieve): void {
  const shift = 32 - bits;
  for (let i = 0; i < keys.length; i++) {
    const mixed = Math.imul(keys[i] ?? 0, mixer);
    if ((mixed & mask) !== part) continue;
    const slot = mixed >>> shift;
    const word = slot >>> 5;
    const bit = 1 << slot;
    const met = once[word] ?? 0;
    if ((met & bit) !== 0) again[word] = (again[word] ?? 0) | bit;
    else once[word] = met | bit;
  }
}

const fewestKeys = 1024;

/** The keys of a part that were met again, with their rows, go into the buffers. */
function compact(
  { keys, rows }: KeyFamily,
  mask: number,
  part: number,
  buffers: SortBuffers,
  { again, bits }: Sieve,
): number {
  const shift = 32 - bits;
  let into = buffers.first;
  let end = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const mixed = Math.imul(key, mixer);
    const slot = mixed >>> shift;
    if ((mixed & mask) !== part || key === 0) continue;
    if (((again[slot >>> 5] ?? 0) & (1 << slot)) === 0) continue;
    if (end >= into.keys.length) into = reserve(buffers, end * 2 + fewestKeys);
    into.keys[end] = key;
    into.rows[end++] = rows === null ? i : (rows[i] ?? 0);
  }
  return end;
}

/** How many parts a family's keys are taken in: a power of two. */
export const partsOf = ({ keys }: KeyFamily): number =>
  2 ** Math.max(0, 32 - Math.clz32(keys.length >>> keysAtOnceBits));

/** Puts the keys of one of `parts` that more than one row may have into the buffers and returns how many. */
export function keepShared(
  family: KeyFamily,
  part: number,
  parts: number,
  buffers: SortBuffers,
  sieve: Sieve,
): number {
  clearFor(sieve, family.keys.length);
  sift(family.keys, parts - 1, part, sieve);
  return compact(family, parts - 1, part, buffers, sieve);
}
