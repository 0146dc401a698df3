import type { Field } from "../../sheets/fields";
import { memoised } from "../../tables/kept/memoised";
import type { Book, Column, Table } from "../../tables/table";
import { wordKey } from "../../values/text/foldText";
import { textAt } from "../cells/textAt";

/** A sheet that says something once of each thing it names: goods and their prices, provinces and their rates. */
export interface KeyedList {
  readonly table: Table;
  readonly key: Column;
  /** The row of each thing, by its folded name; what is named twice is left out. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** What it says of them in figures. */
  readonly figures: readonly Column[];
}

/** Columns that name what a row is about; who did it tells no figure. */
export const naming: ReadonlySet<Field> = new Set<Field>([
  "product",
  "detail",
  "identifier",
  "text",
  "category",
  "customerId",
  "companyName",
  "shortName",
  "province",
  "city",
  "region",
]);

/** By judgement: longer lists are records, and nobody's price list names fewer things. */
const longestList = 5000;
const fewestThings = 4;
/** By judgement: names that come twice oftener than this name no single thing. */
const onceShare = 0.9;

/** The lists of a book by each of their columns that names every row once. */
export const keyedLists = memoised((book: Book): readonly KeyedList[] =>
  [...(book.related ?? []), book.customers].flatMap((table) =>
    table.rowCount > longestList || table.rowCount < fewestThings ? [] : listsIn(table),
  ),
);

function listsIn(table: Table): readonly KeyedList[] {
  const figures = figuresOfList(table);
  if (figures.length === 0) return [];
  return table.columns.flatMap((key) => {
    const rowOf = naming.has(key.field) ? rowsNamedOnce(table, key) : null;
    return rowOf === null ? [] : [{ table, key, rowOf, figures }];
  });
}

/** The columns in which a list may say a figure, or a row repeat it. */
export function figuresOfList({ columns }: Table): readonly Column[] {
  return columns.filter(({ field }) => field === "number" || field === "amount");
}

function rowsNamedOnce({ rowCount }: Table, key: Column): ReadonlyMap<string, number> | null {
  const rowOf = new Map<string, number>();
  const twice = new Set<string>();
  for (let row = 0; row < rowCount; row++) {
    const name = wordKey(textAt(key, row));
    if (name === "") continue;
    if (rowOf.has(name)) twice.add(name);
    rowOf.set(name, row);
  }
  if (rowOf.size < fewestThings || rowOf.size - twice.size < rowOf.size * onceShare) return null;
  for (const name of twice) rowOf.delete(name);
  return rowOf;
}
