import { givenNames, personTitles } from "../../lexicon/givenNames";
import { latinRoles } from "../../lexicon/roleWords";
import { spaceCode } from "../../normalise/folding/foldTable";
import { hashCodes, hashText } from "../../normalise/folding/wordTable";
import { hashesOf } from "../../normalise/names/nameWords";
import type { PersonHashes } from "./personHashes";

const latinRoleWords = new Set(hashesOf(latinRoles));
const latinTitles = new Set(hashesOf(personTitles));

/** Hash of every given name and short form → hash of the name it belongs to. */
const rootsOf = new Map(
  givenNames
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [root = "", ...forms] = line.split(" ");
      return [root, ...forms].map((form) => [hashText(form), hashText(root)] as const);
    }),
);

/** A word of a name as what it is short for: Bob as Robert. */
export const rootOfName = (hash: number): number => rootsOf.get(hash) ?? hash;

/** One Latin name being read. */
interface LatinWords {
  sum: number;
  count: number;
  first: number;
  last: number;
  firstLetter: number;
  lastLetter: number;
  short: boolean;
  /** A word is no role: Front Desk and Accounts Payable are nobody's names. */
  named: boolean;
}

const latin: LatinWords = {
  sum: 0,
  count: 0,
  first: 0,
  last: 0,
  firstLetter: 0,
  lastLetter: 0,
  short: false,
  named: false,
};

function restart(words: LatinWords): void {
  words.sum = 0;
  words.count = 0;
  words.short = false;
  words.named = false;
}

function addWord(words: LatinWords, codes: Uint16Array, from: number, to: number): void {
  const hash = hashCodes(codes, from, to);
  if (latinTitles.has(hash)) return;
  const root = rootOfName(hash);
  if (words.count === 0) {
    words.first = hash;
    words.firstLetter = codes[from] ?? 0;
  }
  words.last = hash;
  words.lastLetter = codes[from] ?? 0;
  words.short = words.short || to - from === 1;
  words.named ||= !latinRoleWords.has(hash);
  words.sum = (words.sum + root) | 0;
  words.count += 1;
}

/** "Robert Smith", "Smith, Robert", "Dr. R. Smith": a comma puts the surname first. */
export function readLatinPerson(
  column: PersonHashes,
  row: number,
  codes: Uint16Array,
  length: number,
  comma: boolean,
): void {
  restart(latin);
  for (let from = 0; from < length; ) {
    let to = from;
    while (to < length && codes[to] !== spaceCode) to++;
    if (to > from) addWord(latin, codes, from, to);
    from = to + 1;
  }
  if (latin.count === 0 || !latin.named) return;
  if (latin.count > 1) {
    column.surnames[row] = comma ? latin.first : latin.last;
    column.initials[row] = comma ? latin.lastLetter : latin.firstLetter;
  }
  if (!latin.short || latin.count > 2) column.fulls[row] = latin.sum || 1;
}
