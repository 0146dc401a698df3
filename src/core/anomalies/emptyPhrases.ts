import { type Book, columnOf } from "../tables/table";
import { textColumn } from "../tables/textColumn";
import type { InspectionContext } from "./context";
import { perBook } from "./perBook";

/** A text longer than this tells something, even when it is a stock phrase: six characters, or three Latin words. */
const longestPhrase = 6;
const longestLatin = /^[\x20-\x7e]{1,24}$/;
const mostWords = 3;
/** So many of one person are a habit. */
const fewest = 5;
/** Where nearly all others write something of their own, so many are one whoever wrote them. */
const mostlyOwn = 0.8;

/** Follow-ups whose whole text is a few words that were written again and again: row → how often. */
export const emptyPhrases: (book: Book, context: InspectionContext) => ReadonlyMap<number, number> =
  perBook(findPhrases);

function findPhrases({ followUps }: Book): ReadonlyMap<number, number> {
  const content = columnOf(followUps, "content");
  if (content === undefined) return new Map();
  const { codes, dictionary } = textColumn(content);
  if (isListOfStates(dictionary)) return new Map();
  const by = columnOf(followUps, "followedUpBy");
  const byAnyone = dictionary.length >= followUps.rowCount * mostlyOwn;
  if (by === undefined && !byAnyone) return new Map();
  const persons = by === undefined || byAnyone ? null : textColumn(by);
  const groups = new Map<number, number[]>();
  for (let row = 0; row < followUps.rowCount; row++) {
    const text = codes[row] ?? -1;
    const person = persons === null ? 0 : (persons.codes[row] ?? -1);
    if (text < 0 || person < 0 || !isStockPhrase(dictionary[text] ?? "")) continue;
    const key = text * (persons?.dictionary.length ?? 1) + person;
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  const habits = [...groups.values()].filter((rows) => rows.length >= fewest);
  return new Map(habits.flatMap((rows) => rows.map((row) => [row, rows.length] as const)));
}

/** 考虑中, 已放弃, 已体验 and nothing else: a column of states, in which nobody reports. By judgement: a dozen short words at most. */
const mostStates = 12;

function isListOfStates(dictionary: readonly string[]): boolean {
  return (
    dictionary.length > 1 &&
    dictionary.length <= mostStates &&
    dictionary.every((text) => text.length <= longestPhrase)
  );
}

function isStockPhrase(text: string): boolean {
  if (text.length <= longestPhrase) return true;
  return longestLatin.test(text) && text.trim().split(/\s+/).length <= mostWords;
}
