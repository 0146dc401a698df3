import type { CellValue } from "../../sheets/cell";

/**
 * Ids and names compared as keys without making a folded string of each: blanks and invisible marks count for
 * nothing, full-width forms and capitals for their plain small ones. One pass over the characters, no garbage.
 */
const skipped = 0;
const fullWidthFrom = 0xff01;
const fullWidthTo = 0xff5e;
const fullWidthShift = 0xfee0;
const ideographicSpace = 0x3000;

/** What a character counts as in a key; 0 for none. */
export function foldCode(code: number): number {
  return folded[code] ?? code;
}

function foldedForm(code: number): number {
  if (code < 0x80) {
    if (code >= 65 && code <= 90) return code + 32;
    return code <= 32 || code === 0x7f ? skipped : code;
  }
  if (code >= fullWidthFrom && code <= fullWidthTo) return foldedForm(code - fullWidthShift);
  if (code === ideographicSpace || code === 0xa0 || code === 0xfeff || code === 0x2060) return skipped;
  return code >= 0x2000 && code <= 0x200f ? skipped : code;
}

const folded = Uint16Array.from({ length: 0x10000 }, (_, code) => foldedForm(code));

/** The text of a key cell; numbers are written out, so 1001 and "1001" are one key. */
export function keyText(cell: CellValue): string {
  return typeof cell === "string" ? cell : String(cell);
}

/** A key as one hash, the first of `foldedHashes`; 0 for a text with nothing in it. */
export function foldedHash(text: string): number {
  let hash = firstSeed;
  for (let i = 0; i < text.length; i += 2) {
    const low = foldCode(text.charCodeAt(i));
    const high = i + 1 < text.length ? foldCode(text.charCodeAt(i + 1)) : 0;
    if (low === skipped || (high === skipped && i + 1 < text.length))
      return hashesBetween(text, own, 0) ? notZero(own[0] ?? 0) : 0;
    hash = stirFirst(hash, low | (high << 16));
  }
  return text.length > 0 ? notZero(mixed(hash)) : 0;
}

function notZero(hash: number): number {
  return hash === 0 ? 1 : hash;
}

const own = new Int32Array(2);

const firstSeed = 0x811c9dc5;
const secondSeed = 0x9e3779b9;

/**
 * A key as two independent hashes of 32 bits in `into`, from `at` on; false for a text with nothing in it. Two different keys share
 * both once in 2⁶⁴ pairs, so that keys can be told apart without going back to their texts. Characters are taken two at
 * a time: beside looking at them, multiplying is what takes long.
 */
export function foldedHashes(text: string, into: Int32Array, at = 0): boolean {
  let first = firstSeed;
  let second = secondSeed;
  for (let i = 0; i < text.length; i += 2) {
    const low = foldCode(text.charCodeAt(i));
    const high = i + 1 < text.length ? foldCode(text.charCodeAt(i + 1)) : 0;
    if (low === skipped || (high === skipped && i + 1 < text.length)) return hashesBetween(text, into, at);
    const pair = low | (high << 16);
    first = stirFirst(first, pair);
    second = stirSecond(second, pair);
  }
  into[at] = mixed(first);
  into[at + 1] = mixed(second);
  return text.length > 0;
}

/** The same for a text some of whose characters count for nothing: pairs are made of the others. */
function hashesBetween(text: string, into: Int32Array, at: number): boolean {
  let first = firstSeed;
  let second = secondSeed;
  let low = 0;
  let used = 0;
  for (let i = 0; i < text.length; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code === skipped) continue;
    used++;
    if (used % 2 === 1) {
      low = code;
      continue;
    }
    first = stirFirst(first, low | (code << 16));
    second = stirSecond(second, low | (code << 16));
  }
  into[at] = mixed(used % 2 === 1 ? stirFirst(first, low) : first);
  into[at + 1] = mixed(used % 2 === 1 ? stirSecond(second, low) : second);
  return used > 0;
}

function stirFirst(hash: number, pair: number): number {
  return Math.imul(((hash << 13) | (hash >>> 19)) ^ pair, 0x01000193);
}

function stirSecond(hash: number, pair: number): number {
  return Math.imul(((hash << 5) | (hash >>> 27)) ^ pair, 0x85ebca6b);
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return once ^ (once >>> 13);
}

/** Whether two texts are the same key. */
export function sameKey(a: string, b: string): boolean {
  if (a === b) return true;
  let i = 0;
  let j = 0;
  for (;;) {
    while (i < a.length && foldCode(a.charCodeAt(i)) === skipped) i++;
    while (j < b.length && foldCode(b.charCodeAt(j)) === skipped) j++;
    if (i >= a.length || j >= b.length) return i >= a.length && j >= b.length;
    if (foldCode(a.charCodeAt(i)) !== foldCode(b.charCodeAt(j))) return false;
    i++;
    j++;
  }
}
