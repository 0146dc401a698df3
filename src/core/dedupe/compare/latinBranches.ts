import type { NameColumn } from "../columns/names";
import { countryWords } from "../lexicon/countryWords";
import { latinKindWords } from "../normalise/nameWords";
import { hashText } from "../normalise/wordTable";

/** Hash of each word for a country → which one. */
const countries: ReadonlyMap<number, number> = new Map(
  countryWords
    .trim()
    .split("\n")
    .flatMap((line, country) =>
      line
        .trim()
        .split(" ")
        .map((word) => [hashText(word), country + 1] as const),
    ),
);

/** The country a Latin name ends on, 0 where it names none: Banco Meridian Chile S.A. */
function countryOf({ latin }: NameColumn, row: number): number {
  for (let word = (latin.starts[row + 1] ?? 0) - 1; word > (latin.starts[row] ?? 0); word--) {
    const country = countries.get(latin.hashes[word] ?? 0);
    if (country !== undefined) return country;
  }
  return 0;
}

/** What a Latin name says last of what it is, 0 where it does not: St. Mary Church School is a school. */
function kindOf({ latin }: NameColumn, row: number): number {
  for (let word = (latin.starts[row + 1] ?? 0) - 1; word > (latin.starts[row] ?? 0); word--) {
    const kind = latinKindWords.get(latin.hashes[word] ?? 0);
    if (kind !== undefined) return kind;
  }
  return 0;
}

/** Are two of one name a church and its school, a hospital and its foundation? */
export function areOtherKinds(names: NameColumn, a: number, b: number): boolean {
  const kind = kindOf(names, a);
  if (kind === 0) return false;
  const other = kindOf(names, b);
  return other !== 0 && other !== kind;
}

/** The letters an aside opens with stand in its last bits: AU and Australia are not told apart. */
const opening = 0xffff;

/** Globe Fintech (Mynt) and Mynt (Globe Fintech) are one. */
const openAlike = ({ latin }: NameColumn, a: number, b: number): boolean =>
  latin.hashes[latin.starts[a] ?? 0] === latin.hashes[latin.starts[b] ?? 0];

const areOtherAsides = (names: NameColumn, a: number, b: number): boolean => {
  const { latinAsides } = names;
  if (latinAsides === null || !openAlike(names, a, b)) return false;
  const [x = 0, y = 0] = [latinAsides[a], latinAsides[b]];
  return x !== 0 && y !== 0 && (x & opening) !== (y & opening);
};

/** Do two names that are alike say in which of its houses each is: Corwin (Perth) and (Leeds), Meridian Chile and Peru? */
export function areOtherBranches(names: NameColumn, a: number, b: number): boolean {
  if (areOtherAsides(names, a, b)) return true;
  const country = countryOf(names, a);
  if (country === 0) return false;
  const other = countryOf(names, b);
  return other !== 0 && other !== country;
}
