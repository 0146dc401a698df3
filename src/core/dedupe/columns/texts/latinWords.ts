import { closeCode, openCode, spaceCode } from "../../normalise/folding/foldTable";

/** As long as the longest cell that is read, with room for a space. */
const longestText = 128;
const firstLetter = 0x61;

const isGap = (code: number): boolean => code === spaceCode || code === openCode || code === closeCode;

/** Where the word that begins at `from` ends. */
export function wordEnd(codes: Uint16Array, from: number, length: number): number {
  let to = from;
  while (to < length && !isGap(codes[to] ?? 0)) to++;
  return to;
}

/** What `joinLetters` wrote last. */
export const spelled = new Uint16Array(longestText);

/** Writes a text into `spelled` and says how long it is there: S.A. de C.V. is SA de CV, J & J is JJ: letters that stand alone side by side are one word. */
export function joinLetters(codes: Uint16Array, length: number): number {
  let end = 0;
  let wasLetter = false;
  for (let from = 0; from < length; ) {
    const to = wordEnd(codes, from, length);
    if (to > from) {
      const isLetter = to - from === 1 && (codes[from] ?? 0) >= firstLetter;
      if (end > 0 && !(wasLetter && isLetter)) spelled[end++] = spaceCode;
      spelled.set(codes.subarray(from, to), end);
      end += to - from;
      wasLetter = isLetter;
    }
    from = to + 1;
  }
  return end;
}
