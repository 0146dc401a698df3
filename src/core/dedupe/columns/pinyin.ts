import { pinyinTable } from "../../reference/generated/pinyinTable";
import { hashText } from "../normalise/wordTable";

/** Number of each character's syllable, 0 for characters of no table. */
const syllableOf = new Uint16Array(0x10000);
const syllables: string[] = [""];

for (const entry of pinyinTable.split(" ")) {
  const letters = /^[a-z]+/.exec(entry)?.[0] ?? "";
  syllables.push(letters);
  for (let i = letters.length; i < entry.length; i++) syllableOf[entry.charCodeAt(i)] = syllables.length - 1;
}

export const sameSound = (a: number, b: number): boolean =>
  a === b || (syllableOf[a] !== 0 && syllableOf[a] === syllableOf[b]);

const prime = 0x01000193;
const seed = hashText("");

/** Hash of the Latin spelling of the codes, the same as `hashText` of that spelling; 0 if a character has none. */
export function soundHash(codes: Uint16Array, from: number, to: number): number {
  let hash = seed;
  for (let i = from; i < to; i++) {
    const code = codes[i] ?? 0;
    const syllable = syllables[syllableOf[code] ?? 0] ?? "";
    if (syllable === "") {
      if (code > 0x7f) return 0;
      hash = Math.imul(hash ^ code, prime);
    }
    for (let k = 0; k < syllable.length; k++) hash = Math.imul(hash ^ syllable.charCodeAt(k), prime);
  }
  return hash;
}
