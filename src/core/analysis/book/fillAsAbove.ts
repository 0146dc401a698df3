import { mergedFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { distinctCells, rowsHolding } from "../../tables/cells/distinctCells";
import type { Book, Column, Table } from "../../tables/table";
import { saysAsAbove } from "../../values/names/sayingWords";
import { type Spread, withSpreads } from "./fillMerged";

/** What a day book writes once and points to from the rows below; a sum or the number of a deal is never the one above again. */
const pointing: ReadonlySet<Field> = new Set<Field>([
  ...mergedFields,
  "customerId",
  "channel",
  "dealType",
  "product",
  "detail",
  "paymentMethod",
  "deliveryMethod",
]);

/** Gives follow-ups and transactions that say 〃 or 同上 the value above them, over any number of rows of one sheet. */
export function fillAsAbove(book: Book): Book {
  const { followUps, transactions } = book;
  return {
    ...book,
    followUps: withSpreads(followUps, spreadsOf(followUps)),
    transactions: withSpreads(transactions, spreadsOf(transactions)),
  };
}

function spreadsOf(table: Table): readonly Spread[] {
  return table.columns.flatMap((column, at) => {
    if (!pointing.has(column.field)) return [];
    const below = new Map<number, number[]>();
    const namedBy = new Map<number, number>();
    for (const row of rowsPointing(column)) {
      const from = namedBy.get(row - 1) ?? row - 1;
      if (from < 0 || table.sheetOf[from] !== table.sheetOf[row]) continue;
      namedBy.set(row, from);
      const rows = below.get(from);
      if (rows) rows.push(row);
      else below.set(from, [row]);
    }
    return [...below].map(([from, rows]): Spread => ({ table, column: at, from, rows }));
  });
}

/** Ascending. A column whose cells nearly all differ holds no word that comes again and again. */
function rowsPointing(column: Column): Int32Array {
  const distinct = distinctCells(column);
  if (distinct === null) return new Int32Array(0);
  const points = Uint8Array.from(distinct.values, (value) => (saysAsAbove(value) ? 1 : 0));
  return rowsHolding(distinct, points);
}
