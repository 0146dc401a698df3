import { type CountBits, countBits } from "../texts/frequency";
import type { TokenColumn } from "../texts/tokenWriter";

/** How Latin names begin, word by word: for each word what the name says up to it, and how many names begin like that. */
export interface Openings {
  /** Hash of the letters up to the end of each word, the same however they are parted into words. */
  readonly hashes: Int32Array;
  readonly counts: CountBits;
}

const prime = 0x01000193;

function openingHashes({ starts, letters, hashes }: TokenColumn): Int32Array {
  const openings = new Int32Array(hashes.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    let hash = 0;
    for (let word = starts[row] ?? 0; word < (starts[row + 1] ?? 0); word++) {
      for (let i = letters.starts[word] ?? 0; i < (letters.starts[word + 1] ?? 0); i++)
        hash = Math.imul(hash ^ (letters.codes[i] ?? 0), prime) + 1;
      openings[word] = hash || 1;
    }
  }
  return openings;
}

export function openingsOf(words: TokenColumn): Openings {
  const hashes = openingHashes(words);
  return { hashes, counts: countBits(hashes) };
}

/** How many names begin with that of a row, its own among them, as a whole power of two. */
export const openersOf = ({ starts }: TokenColumn, { counts }: Openings, row: number): number =>
  counts[(starts[row + 1] ?? 0) - 1] ?? 0;

/**
 * With how many words the longer of two names is the shorter one, however that parts them: 2 for "Juniper Violet" and
 * "Juniper Violet Furniture"; 0 where it does not begin with it.
 */
export function openingWords(
  { starts }: TokenColumn,
  { hashes }: Openings,
  short: number,
  long: number,
): number {
  const whole = hashes[(starts[short + 1] ?? 0) - 1];
  const from = starts[long] ?? 0;
  for (let word = from; word + 1 < (starts[long + 1] ?? 0); word++)
    if (hashes[word] === whole) return word + 1 - from;
  return 0;
}
