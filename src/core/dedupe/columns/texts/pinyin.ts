import { spellings, syllableOf } from "../../../reference/characters/pinyin";
import { hashText } from "../../normalise/folding/wordTable";

/** Letters of all syllables, one after the other; those of syllable s are `letters[starts[s] .. starts[s+1])`. */
const letters = Uint8Array.from(spellings().join(""), (letter) => letter.charCodeAt(0));
const starts = new Uint16Array(spellings().length + 1);
for (const [syllable, spelling] of spellings().entries())
  starts[syllable + 1] = (starts[syllable] ?? 0) + spelling.length;

export const sameSound = (a: number, b: number): boolean =>
  a === b || (syllableOf(a) !== 0 && syllableOf(a) === syllableOf(b));

/** Syllables as half of the country says them: zhi and zi, chen and cheng are one. Input methods offer the same. */
const slurred = Int32Array.from(spellings(), (spelling) =>
  hashText(spelling.replace(/^([zcs])h/, "$1").replace(/(?<=[aei])ng$/, "n")),
);

/** Do two characters sound the same to one who hears no difference of tongue and nose: 民 and 明? */
export const nearSound = (a: number, b: number): boolean =>
  a === b ||
  (syllableOf(a) !== 0 && syllableOf(b) !== 0 && slurred[syllableOf(a)] === slurred[syllableOf(b)]);

const prime = 0x01000193;
const seed = hashText("");

/** Hash of the Latin spelling of the codes, the same as `hashText` of that spelling; 0 if a character has none. */
export function soundHash(codes: Uint16Array, from: number, to: number): number {
  let hash = seed;
  for (let i = from; i < to; i++) {
    const code = codes[i] ?? 0;
    const syllable = syllableOf(code);
    const end = starts[syllable + 1] ?? 0;
    if (syllable === 0) {
      if (code > 0x7f) return 0;
      hash = Math.imul(hash ^ code, prime);
    } else
      for (let k = starts[syllable] ?? 0; k < end; k++) hash = Math.imul(hash ^ (letters[k] ?? 0), prime);
  }
  return hash;
}
