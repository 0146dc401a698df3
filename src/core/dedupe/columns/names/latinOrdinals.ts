import { generationWords } from "../../lexicon/generationWords";
import { latinPremises } from "../../lexicon/latinForms";
import { kindOf, kinds, spaceCode } from "../../normalise/folding/foldTable";
import { hashCodes, wordAt, wordTable } from "../../normalise/folding/wordTable";
import { listed } from "../../normalise/names/nameWords";

/**
 * Words that tell one of a series, or a father and his son, apart; each has the number of what it says, for Jr. is Junior.
 * "I" and "V" are letters as often.
 */
const seriesWords = wordTable(
  [...generationWords, "iv", "vi", "vii", "viii", "ix", "xi", "xii"].flatMap((forms, at) => [
    ...listed(forms, at + 1),
  ]),
  "last",
);

/** Behind these a single letter is a number: Building A, Tower B. */
const premises = wordTable(listed(`${latinPremises} block tower wing suite phase`, 1), "last");

/**
 * A hash of the numbers in a Latin name (1210 Main Street Realty, Rowe Realty - Building C, Frank DiNapoli Jr. Paving), 0
 * where it has none.
 */
export function latinOrdinals(codes: Uint16Array, length: number): number {
  let hash = 0;
  let numbers = false;
  for (let from = 0; from < length; ) {
    let to = from;
    while (to < length && codes[to] !== spaceCode) to++;
    if (to > from) {
      const ordinal = ordinalOf(codes, from, to, numbers);
      if (ordinal !== 0) hash = (Math.imul(hash, 31) + ordinal) | 0;
      numbers = wordAt(premises, codes, from, to) >= 0;
    }
    from = to + 1;
  }
  return hash;
}

/** What tells one word that counts from the others, 0 where it does not count; a single letter does `behindPremises`. */
function ordinalOf(codes: Uint16Array, from: number, to: number, behindPremises: boolean): number {
  if ((behindPremises && to === from + 1) || isNumber(codes, from, to)) return hashCodes(codes, from, to);
  return seriesWords.values[wordAt(seriesWords, codes, from, to)] ?? 0;
}

function isNumber(codes: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kindOf(codes[i] ?? 0) !== kinds.digit) return false;
  return true;
}
