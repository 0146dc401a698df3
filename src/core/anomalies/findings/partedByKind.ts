import type { Table } from "../../tables/table";
import { kindsAmong, type RowKind } from "../cells/rowsOfAKind";
import { keptWhere } from "../cells/rowsWhere";

/**
 * By judgement, and of 44 invented workbooks that nobody had looked at: six rows and four in five of all that have a word
 * were never slips, but what such rows are (refunds of a kind of their own, papers that carry the number of another).
 */
const ofAKind = { fewest: 6, mostly: 0.8 };

/** Rows of one table, parted into those that are so by what they are, and the others. */
export interface PartedByKind {
  readonly kinds: readonly RowKind[];
  readonly others: Int32Array;
}

/** Parts rows a rule accuses in a column: what it says of nearly all rows of one word says more of the word than of them. */
export function partedByKind(table: Table, column: number | null, rows: Int32Array): PartedByKind {
  const own = column === null ? undefined : table.columns[column];
  const taken = new Set<number>();
  const kinds = kindsAmong(table, rows, ofAKind, own).flatMap((kind) => {
    const left = kind.rows.filter((row) => !taken.has(row));
    if (left.length < ofAKind.fewest) return [];
    for (const row of left) taken.add(row);
    return [{ ...kind, rows: left }];
  });
  return { kinds, others: taken.size === 0 ? rows : keptWhere(rows, (row) => !taken.has(row)) };
}
