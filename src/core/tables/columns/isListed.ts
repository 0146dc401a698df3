import type { WordList } from "../../sheets/wordList";
import { wordKey } from "../../values/text/foldText";
import { memoised } from "../kept/memoised";
import type { Column } from "../table";

const keysOf = memoised(({ words }: WordList): ReadonlySet<string> => new Set(words.map(wordKey)));

/** Whether a text is a word that the team's own list lets people choose in the column. */
export function isListed({ wordList }: Column, text: string): boolean {
  return wordList !== undefined && keysOf(wordList).has(wordKey(text));
}
