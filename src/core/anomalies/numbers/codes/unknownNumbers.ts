import { foldHeading } from "../../../adopt/headings/foldHeading";
import { tellsDeal } from "../../../adopt/sheets/drops/dropSettlements";
import type { Field } from "../../../sheets/fields";
import { memoised } from "../../../tables/kept/memoised";
import { createKeyIndex, type KeyIndex } from "../../../tables/keys/keyIndex";
import type { Book, Column, Table } from "../../../tables/table";
import { rowsWhere } from "../../cells/rowsWhere";
import { tableKeys, tableOf } from "../../rule/tableOf";

/** Numbers of a column that name records of another sheet, and the rows that name none. */
export interface UnknownNumbers {
  readonly rows: Int32Array;
  readonly sheet: string;
  readonly heading: string;
}

/** Columns that number the rows of a sheet, the customers' own numbers apart (see orphans). */
const numbers: ReadonlySet<Field> = new Set<Field>(["identifier", "orderId", "contractNo", "invoiceNo"]);
/** So many different numbers in common are no accident; and of as many as are, one in fifty may be a slip. */
const fewestShared = 20;
const mostUnknown = 0.02;
/** What comes back from row to row numbers something else than the row. */
const repeatedShare = 0.8;

/** For columns of numbers on sheets that are only inspected, which of them another sheet does not know. */
export const unknownNumbers = memoised((book: Book): ReadonlyMap<Column, UnknownNumbers> => {
  const targets = tableKeys(book).map((key) => tableOf(book, key));
  return new Map(
    (book.related ?? []).flatMap((table) =>
      table.columns
        .filter(({ field }) => field === "identifier")
        .flatMap((column): readonly [Column, UnknownNumbers][] => {
          const found = unknownIn(
            column,
            targets.filter((target) => target !== table),
          );
          return found === null ? [] : [[column, found]];
        }),
    ),
  );
});

/** Of the columns that know nearly all of these numbers the one that knows most; null where none does. */
function unknownIn(column: Column, targets: readonly Table[]): UnknownNumbers | null {
  const index = createKeyIndex(column.cells);
  const firsts = new Int32Array(column.cells.length);
  index.rowsInto(column.cells, firsts);
  const filled = firsts.filter((first) => first >= 0).length;
  const different = firsts.filter((first, row) => first === row).length;
  if (different < fewestShared || !tellsDeal(column.cells.find((cell) => cell !== "") ?? "")) return null;
  const repeats = different <= filled * repeatedShare;
  const found = targets.flatMap((target) =>
    target.columns.flatMap((own): UnknownNumbers | readonly UnknownNumbers[] => {
      if (!numbers.has(own.field) || !(repeats || isSameHeading(own, column))) return [];
      const known = knownTo(own, index, column.cells.length);
      const rows = rowsWhere(firsts.length, (row) => known[firsts[row] ?? -1] === 0);
      if (different - rows.length < fewestShared) return [];
      if (rows.length > Math.max(3, filled * mostUnknown)) return [];
      return { rows, sheet: target.sheets[0] ?? "", heading: own.heading };
    }),
  );
  const [best] = found.sort((a, b) => a.rows.length - b.rows.length);
  return best !== undefined && best.rows.length > 0 ? best : null;
}

/** 1 for each row that is the first of a number which the other column has. */
function knownTo({ cells }: Column, index: KeyIndex, rows: number): Uint8Array {
  const met = new Int32Array(cells.length);
  index.rowsInto(cells, met);
  const known = new Uint8Array(rows);
  for (const row of met) if (row >= 0) known[row] = 1;
  return known;
}

function isSameHeading(a: Column, b: Column): boolean {
  const [one, other] = [foldHeading(a.heading).bare, foldHeading(b.heading).bare];
  return one !== "" && one === other;
}
