import { houseNumber, isNumber } from "../../columns/places/houseNumbers";
import type { TokenColumn } from "../../columns/texts/tokenWriter";
import { mix } from "../../normalise/folding/mix";
import { addKey, familyOf, type KeyFamily, type KeyWish, type KeyWriter, restart } from "./keys";

/** Letters that open a name whose words may be written together or apart. */
const openingLetters = 6;
const prime = 0x01000193;

/** Hash of the first letters of a row's text without its gaps, 0 when there are fewer. */
function openingHash({ letters, starts }: TokenColumn, row: number): number {
  const from = letters.starts[starts[row] ?? 0] ?? 0;
  const to = letters.starts[starts[row + 1] ?? 0] ?? 0;
  if (to - from < openingLetters) return 0;
  let hash = 0;
  for (let i = from; i < from + openingLetters; i++)
    hash = (Math.imul(hash, prime) + (letters.codes[i] ?? 0)) | 0;
  return hash;
}

function addNameKeys(writer: KeyWriter, words: TokenColumn, row: number): void {
  const from = words.starts[row] ?? 0;
  const to = words.starts[row + 1] ?? 0;
  if (from === to) return;
  addKey(writer, words.wholes[row] ?? 0, row);
  const opening = openingHash(words, row);
  if (opening !== 0) addKey(writer, opening, row);
  for (let i = from; i + 1 < to; i++)
    addKey(writer, mix(words.hashes[i] ?? 0, words.hashes[i + 1] ?? 0), row);
}

/** Latin names: the whole, its first letters, and every two neighbouring words. */
export function latinNameFamily(words: TokenColumn, { rowCount, cap, writer }: KeyWish): KeyFamily {
  restart(writer, words.hashes.length * 2 + 64);
  if (words.hashes.length === 0) return familyOf(writer, cap);
  for (let row = 0; row < rowCount; row++) addNameKeys(writer, words, row);
  return familyOf(writer, cap);
}

function addAddressKeys(writer: KeyWriter, words: TokenColumn, row: number): void {
  const from = words.starts[row] ?? 0;
  const to = words.starts[row + 1] ?? 0;
  if (from === to) return;
  addKey(writer, words.wholes[row] ?? 0, row);
  const house = houseNumber(words, row);
  if (house < 0) return;
  for (let k = from; k < to; k++) {
    if (!isNumber(words, k)) addKey(writer, mix(words.hashes[house] ?? 0, words.hashes[k] ?? 0), row);
  }
}

/** Latin addresses: the whole, and the house number with each word of the street. */
export function latinAddressFamily(words: TokenColumn, { rowCount, cap, writer }: KeyWish): KeyFamily {
  restart(writer, words.hashes.length + 64);
  if (words.hashes.length === 0) return familyOf(writer, cap);
  for (let row = 0; row < rowCount; row++) addAddressKeys(writer, words, row);
  return familyOf(writer, cap);
}
