import type { Table } from "../../../tables/table";
import { customerKeys } from "../input/tierInput";

/**
 * Customers whose tier is shown but not written: nothing to call them by, or an earlier row under the same id, which
 * the deals belong to, speaks for both. `places` are the rows with a tier, ascending.
 */
export function unwrittenRows(customers: Table, places: readonly number[]): ReadonlySet<number> {
  const keyOf = customerKeys(customers);
  const seen = new Set<string>([""]);
  const unwritten = new Set<number>();
  for (const row of places) {
    const key = keyOf(row);
    if (seen.has(key)) unwritten.add(row);
    seen.add(key);
  }
  return unwritten;
}
