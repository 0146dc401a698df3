import type { Field } from "../sheets/fields";
import { columnHashes, type Hashes } from "./columnHashes";
import { columnOf, type Table } from "./table";

/** Rows by the sum of one column; open addressing over typed arrays, because a Map of a million strings costs a second. */
export interface HashedRows {
  readonly hashes: Hashes;
  readonly slots: Int32Array;
  readonly mask: number;
}

/** The first row of every distinct text of a column. */
export function hashRows(hashes: Hashes): HashedRows {
  const count = hashes.low.length;
  let size = 16;
  while (size < count * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const rows = { hashes, slots, mask: size - 1 };
  for (let row = 0; row < count; row++) {
    const low = hashes.low[row] ?? 0;
    const high = hashes.high[row] ?? 0;
    if (low === 0 && high === 0) continue;
    const at = slotOf(rows, low, high);
    if (slots[at] === -1) slots[at] = row;
  }
  return rows;
}

/** The row with this sum, or -1. */
export function rowOfHash(rows: HashedRows, low: number, high: number): number {
  if (low === 0 && high === 0) return -1;
  return rows.slots[slotOf(rows, low, high)] ?? -1;
}

function slotOf({ hashes, slots, mask }: HashedRows, low: number, high: number): number {
  let at = (low ^ (high >>> 7)) & mask;
  for (;;) {
    const row = slots[at] ?? -1;
    if (row === -1 || (hashes.low[row] === low && hashes.high[row] === high)) return at;
    at = (at + 1) & mask;
  }
}

const kept = new WeakMap<Table, WeakMap<Table, Int32Array>>();

/**
 * The customers row of every row of a table, -1 where it points to none: by 客户编号, and by name only in rows
 * without an id or where one of the tables has no id column.
 */
export function linkRows(table: Table, customers: Table): Int32Array {
  const known = kept.get(table)?.get(customers);
  if (known) return known;
  const links = new Int32Array(table.rowCount).fill(-1);
  const ids = linkBy("customerId", table, customers, links, null);
  linkBy("companyName", table, customers, links, ids);
  const byCustomers = kept.get(table) ?? new WeakMap<Table, Int32Array>();
  byCustomers.set(customers, links);
  kept.set(table, byCustomers);
  return links;
}

/** Fills in links by one field, leaving rows that a better field already speaks for; returns that field's sums. */
function linkBy(
  field: Field,
  table: Table,
  customers: Table,
  links: Int32Array,
  better: Hashes | null,
): Hashes | null {
  const own = columnOf(table, field);
  const theirs = columnOf(customers, field);
  if (!own || !theirs) return null;
  const index = hashRows(columnHashes(theirs));
  const hashes = columnHashes(own);
  for (let row = 0; row < links.length; row++) {
    const spokenFor = better !== null && (better.low[row] !== 0 || better.high[row] !== 0);
    if (!spokenFor) links[row] = rowOfHash(index, hashes.low[row] ?? 0, hashes.high[row] ?? 0);
  }
  return hashes;
}
