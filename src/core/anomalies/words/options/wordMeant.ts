import type { DictionaryEntry } from "../../../sheets/dictionaries";
import { readChoice } from "../../../values/choices/readChoice";
import { wordKey } from "../../../values/text/foldText";
import { lettersAndDigits } from "../../../values/text/lettersAndDigits";
import { isUnderstood, valueIn } from "../../../values/text/reading";
import { houseWordMeant } from "./houseWords";
import type { OptionColumn } from "./optionColumn";
import { isRareBeside, isRareSlip } from "./rareSlip";

/** How the column writes an entry; its Chinese label where the column never does. */
export function spellingOf(entry: DictionaryEntry, column: OptionColumn): string {
  return column.spelling.get(entry) ?? entry.label["zh-CN"];
}

/** How the column writes an entry of our own dictionary; null where the team's own list has no word for it. */
export function offeredFor(entry: DictionaryEntry, column: OptionColumn): string | null {
  if (column.own === null) return spellingOf(entry, column);
  return column.own.entries.find(({ means }) => means === entry)?.label["zh-CN"] ?? null;
}

/** The word of the team's own list that is of the same kind as a text, as far as we know: 抖音 for 小红书. */
export function kindredWord(text: string, { own }: OptionColumn): string | null {
  const entry = own === null ? undefined : valueIn(readChoice(text, own.known));
  return entry === undefined
    ? null
    : (own?.entries.find(({ means }) => means === entry)?.label["zh-CN"] ?? null);
}

/** The word of the team's own list that a text is, but for marks: √ 已收齐. */
export function listedButMarks(text: string, { own }: OptionColumn): string | undefined {
  const bare = lettersAndDigits(wordKey(text));
  return bare === "" ? undefined : own?.words.find((word) => lettersAndDigits(wordKey(word)) === bare);
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
      ? (listedButMarks(text, column) ??
        houseWordMeant(text, column.houseWords) ??
        kindredWord(text, column) ??
        wordRarelyMeant(text, column))
      : undefined;
  const entry = entryMeant(text, column);
  return own ?? (entry === undefined ? "" : spellingOf(entry, column));
}
