import type { CellValue } from "../sheets/cell";

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

/** Asking for a text's length fetches it from memory, many at once; going through its characters would wait for each. */
export function bringNear(cells: readonly CellValue[], from: number, to: number): number {
  let length = 0;
  for (let row = from; row < to; row++) {
    const cell = cells[row];
    if (typeof cell === "string") length += cell.length;
  }
  return length;
}

/** FNV-1a over the folded characters; 0 for a text with nothing in it. */
export function foldedHash(text: string): number {
  let hash = 0x811c9dc5;
  let used = 0;
  for (let i = 0; i < text.length; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code === skipped) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    used++;
  }
  if (used === 0) return 0;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash === 0 ? 1 : hash;
}

/**
 * The same key as two independent hashes of 32 bits in `into`; false for a text with nothing in it. Two different keys
 * share both once in 2⁶⁴ pairs, so that keys can be told apart without going back to their texts.
 */
export function foldedHashes(text: string, into: Int32Array): boolean {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  let used = 0;
  for (let i = 0; i < text.length; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code === skipped) continue;
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul((second << 5) ^ (second >>> 27) ^ code, 0x85ebca6b);
    used++;
  }
  into[0] = mixed(first);
  into[1] = mixed(second ^ used);
  return used > 0;
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
