import { nameAbbreviations, streetAbbreviations } from "../../lexicon/latinAbbreviations";
import { hashText } from "../../normalise/folding/wordTable";

/** Written-out forms by the hash of the short one, as codes. */
export type Abbreviations = ReadonlyMap<number, Uint16Array>;

function abbreviations(list: string): Abbreviations {
  const words = list.split(/\s+/).filter((word) => word !== "");
  const pairs = words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? word] as const] : []));
  return new Map(
    pairs.map(([short, long]) => [
      hashText(short),
      Uint16Array.from(long, (character) => character.charCodeAt(0)),
    ]),
  );
}

export const ofNames = abbreviations(nameAbbreviations);
export const ofStreets = abbreviations(streetAbbreviations);
