import { peopleOf } from "../../anomalies/related/ourPeople";
import type { Dictionaries } from "../../sheets/dictionaries";
import type { Book, Table } from "../../tables/table";
import { type ListSetting, wordListOf } from "./wordListOf";

/** The book with the team's own lists of words at the columns that keep to them. */
export function withWordLists(
  book: Book,
  { lists, dropdowns }: Pick<ListSetting, "lists" | "dropdowns">,
  dictionaries: Dictionaries,
): Book {
  if (lists.length === 0 && dropdowns.length === 0) return book;
  const setting = { lists, dropdowns, people: peopleOf(book), dictionaries };
  const { customers, followUps, transactions, related } = book;
  return {
    ...book,
    customers: listedIn(customers, setting),
    followUps: listedIn(followUps, setting),
    transactions: listedIn(transactions, setting),
    ...(related && { related: related.map((table) => listedIn(table, setting)) }),
  };
}

/** A table no column of which has a list stays the same: what is known of it is kept by it. */
function listedIn(table: Table, setting: ListSetting): Table {
  const lists = table.columns.map((column) => wordListOf(column, table, setting));
  if (lists.every((list) => list === undefined)) return table;
  const columns = table.columns.map((column, at) => {
    const wordList = lists[at];
    return wordList === undefined ? column : { ...column, wordList };
  });
  return { ...table, columns };
}
