import { type Book, columnOf } from "../tables/table";
import { textColumn } from "../tables/textColumn";
import type { InspectionContext } from "./context";
import { perBook } from "./perBook";

/** A text longer than this tells something, even when it is a stock phrase. */
const longest = 6;
/** So many of one person are a habit. */
const fewest = 5;

/** Follow-ups whose whole text is a few words the same person wrote again and again: row → how often. */
export const emptyPhrases: (book: Book, context: InspectionContext) => ReadonlyMap<number, number> =
  perBook(findPhrases);

function findPhrases({ followUps }: Book): ReadonlyMap<number, number> {
  const content = columnOf(followUps, "content");
  const by = columnOf(followUps, "followedUpBy");
  if (content === undefined || by === undefined) return new Map();
  const texts = textColumn(content);
  const persons = textColumn(by);
  const groups = new Map<number, number[]>();
  for (let row = 0; row < followUps.rowCount; row++) {
    const text = texts.codes[row] ?? -1;
    const person = persons.codes[row] ?? -1;
    if (text < 0 || person < 0 || (texts.dictionary[text]?.length ?? 0) > longest) continue;
    const key = text * persons.dictionary.length + person;
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  const habits = [...groups.values()].filter((rows) => rows.length >= fewest);
  return new Map(habits.flatMap((rows) => rows.map((row) => [row, rows.length] as const)));
}
