import { type TextColumn, textColumn } from "../../tables/columns/textColumn";
import { type Book, columnOf } from "../../tables/table";
import { groupedBy } from "../../values/groups/groupedBy";
import { rowsWhere } from "../cells/rowsWhere";
import type { InspectionContext } from "../rule/context";
import { perBook } from "../rule/perBook";
import { houseAnswers } from "./houseAnswers";

/** A text longer than this tells something, even when it is a stock phrase: six characters, or three Latin words. */
const longestPhrase = 6;
const longestLatin = /^[\x20-\x7e]{1,24}$/;
const mostWords = 3;
/** So many of one person are a habit. */
const fewest = 5;
/** Where nearly all others write something of their own, so many are one whoever wrote them, however long. */
const mostlyOwn = 0.8;

/** Follow-ups whose whole text was written again and again instead of a report: row → how often. */
export const emptyPhrases: (book: Book, context: InspectionContext) => ReadonlyMap<number, number> =
  perBook(findPhrases);

function findPhrases({ followUps }: Book): ReadonlyMap<number, number> {
  const content = columnOf(followUps, "content");
  if (content === undefined) return new Map();
  const texts = textColumn(content);
  if (isListOfStates(texts.dictionary)) return new Map();
  const by = columnOf(followUps, "followedUpBy");
  const persons = by === undefined ? undefined : textColumn(by);
  const answers = houseAnswers(texts, persons);
  const byAnyone = texts.dictionary.length >= followUps.rowCount * mostlyOwn;
  if (persons === undefined && !byAnyone) return new Map();
  const isAccused = (text: string) => !answers.has(text) && (byAnyone || isStockPhrase(text));
  const groups = rowsByText(texts, byAnyone ? undefined : persons, isAccused);
  const habits = groups.filter((rows) => rows.length >= fewest);
  return new Map(habits.flatMap((rows) => rows.map((row) => [row, rows.length] as const)));
}

/** The rows of each accused text, of each person apart where persons are given. */
function rowsByText(
  { codes, dictionary }: TextColumn,
  persons: TextColumn | undefined,
  isAccused: (text: string) => boolean,
): readonly (readonly number[])[] {
  const accused = dictionary.map(isAccused);
  const personAt = (row: number) => (persons === undefined ? 0 : (persons.codes[row] ?? -1));
  const rows = rowsWhere(codes.length, (row) => accused[codes[row] ?? -1] === true && personAt(row) >= 0);
  const people = persons?.dictionary.length ?? 1;
  return [...groupedBy(rows, (row) => (codes[row] ?? 0) * people + personAt(row)).values()];
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
