import type { DictionaryEntry } from "../../../sheets/dictionaries";
import { readChoice } from "../../../values/choices/readChoice";
import { wordKey } from "../../../values/text/foldText";
import { isUnderstood } from "../../../values/text/reading";
import { houseWordMeant } from "./houseWords";
import type { OptionColumn } from "./optionColumn";
import { isRareBeside, isRareSlip } from "./rareSlip";

/** How the column writes an entry; its Chinese label where the column never does. */
export function spellingOf(entry: DictionaryEntry, column: OptionColumn): string {
  return column.spelling.get(entry) ?? entry.label["zh-CN"];
}

/** The entry a text means or nearly means. */
export function entryMeant(text: string, column: OptionColumn): DictionaryEntry | undefined {
  const read = readChoice(text, column.index);
  if (isUnderstood(read)) return read.value;
  return read.reading === "unreadable" ? read.nearest : undefined;
}

/** The common word of the column, of the list or the company's own, that a rare one sounds or looks like. */
export function wordRarelyMeant(text: string, column: OptionColumn): string | undefined {
  const own = column.odd.get(text) ?? 0;
  const key = wordKey(text);
  return [...column.common].find(
    ([word, count]) => isRareBeside(own, count) && isRareSlip(key, wordKey(word)),
  )?.[0];
}

/** How the column would write what a text means or nearly means, "" where that is nothing it writes. */
export function wordMeant(text: string, column: OptionColumn): string {
  const { reading } = readChoice(text, column.index);
  const own =
    reading === "unreadable"
      ? (houseWordMeant(text, column.houseWords) ?? wordRarelyMeant(text, column))
      : undefined;
  const entry = entryMeant(text, column);
  return own ?? (entry === undefined ? "" : spellingOf(entry, column));
}
