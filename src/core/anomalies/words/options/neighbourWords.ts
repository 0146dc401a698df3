import type { Field } from "../../../sheets/fields";
import { isListed } from "../../../tables/columns/isListed";
import { memoised } from "../../../tables/kept/memoised";
import type { Column, Table } from "../../../tables/table";
import { isYesOrNo } from "../../../values/choices/readYesNo";
import { wordKey } from "../../../values/text/foldText";
import { type ListWords, listWords } from "./listWords";

/** A cell that holds what another column of its table is filled with. */
interface NeighbourWord {
  readonly row: number;
  /** Positions in the table's `columns`: the cell, and the column its word is of. */
  readonly column: number;
  readonly of: number;
}

/** By judgement: a word that stands so often under one heading is that column's. */
const fewestThere = 10;
/** And under the other no more often than a slip of the hand, once in so many cells. */
const mostHere = 2;
/** A word of its own for everybody: one letter or a figure may mean anything. */
const telling = /\p{Script=Han}{2}|\p{L}{3}/u;

/** Told by rules of their own: one place stands in several columns of places, and a level too low is their matter. */
const apart: ReadonlySet<Field | null> = new Set<Field | null>([
  "region",
  "province",
  "city",
  "district",
  "address",
  "companyName",
  "shortName",
]);

interface Listed extends ListWords {
  readonly at: number;
}

/** The cells of a table that hold a word of another column, in order of rows; two lists that share a word tell nothing. */
export const neighbourWords = memoised((table: Table): readonly NeighbourWord[] => {
  const lists = table.columns.flatMap((column, at): readonly Listed[] => {
    const list = apart.has(column.field) ? null : listWords(column);
    return list === null || list.words.size < 2 ? [] : [{ ...list, at }];
  });
  return lists.flatMap((own) => strayedInto(own, lists, table.columns[own.at])).sort((a, b) => a.row - b.row);
});

function strayedInto(
  own: Listed,
  lists: readonly Listed[],
  column: Column | undefined,
): readonly NeighbourWord[] {
  const found = new Map<string, number>();
  for (const [text, count] of own.counts) {
    const key = wordKey(text);
    if (count > mostHere || own.words.has(key) || !telling.test(text) || isYesOrNo(text)) continue;
    if (column !== undefined && isListed(column, text)) continue;
    const other = lists.find((list) => list.at !== own.at && isWordOf(list, key) && areApart(own, list));
    if (other !== undefined) found.set(text, other.at);
  }
  if (found.size === 0 || column === undefined) return [];
  return column.cells.flatMap((cell, row) => {
    const of = found.get(String(cell));
    return of === undefined ? [] : [{ row, column: own.at, of }];
  });
}

function isWordOf({ words, counts }: Listed, key: string): boolean {
  const word = words.get(key);
  return word !== undefined && (counts.get(word) ?? 0) >= fewestThere;
}

function areApart(own: Listed, other: Listed): boolean {
  return [...own.words.keys()].every((word) => !other.words.has(word));
}
