import { pinyinTable } from "../../reference/generated/pinyinTable";
import { hashText } from "../normalise/wordTable";

/** Number of each character's syllable, 0 for characters of no table. */
const syllables = new Uint16Array(0x10000);
/** Letters of all syllables, one after the other; those of syllable s are `letters[starts[s] .. starts[s+1])`. */
const entries = pinyinTable.split(" ");
const letters = new Uint8Array(pinyinTable.length);
const starts = new Uint16Array(entries.length + 2);

function addSyllable(number: number, spelling: string): void {
  const from = starts[number] ?? 0;
  for (let i = 0; i < spelling.length; i++) letters[from + i] = spelling.charCodeAt(i);
  starts[number + 1] = from + spelling.length;
}

for (const [at, entry] of entries.entries()) {
  const spelling = /^[a-z]+/.exec(entry)?.[0] ?? "";
  addSyllable(at + 1, spelling);
  for (let i = spelling.length; i < entry.length; i++) syllables[entry.charCodeAt(i)] = at + 1;
}

export const sameSound = (a: number, b: number): boolean =>
  a === b || (syllables[a] !== 0 && syllables[a] === syllables[b]);

const prime = 0x01000193;
const seed = hashText("");

/** Hash of the Latin spelling of the codes, the same as `hashText` of that spelling; 0 if a character has none. */
export function soundHash(codes: Uint16Array, from: number, to: number): number {
  let hash = seed;
  for (let i = from; i < to; i++) {
    const code = codes[i] ?? 0;
    const syllable = syllables[code] ?? 0;
    const end = starts[syllable + 1] ?? 0;
    if (syllable === 0) {
      if (code > 0x7f) return 0;
      hash = Math.imul(hash ^ code, prime);
    } else
      for (let k = starts[syllable] ?? 0; k < end; k++) hash = Math.imul(hash ^ (letters[k] ?? 0), prime);
  }
  return hash;
}
