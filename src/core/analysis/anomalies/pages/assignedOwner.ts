import type { Found } from "../../../anomalies/findings/found";
import type { Book } from "../../../tables/table";
import type { FindingProgress } from "../list/findingProgress";
import { findingOwner } from "../views/findingOwner";

/** Who is to see to a row of what was found; "" where nobody is named. */
export type OwnerOf = (found: Found, row: number) => string;

/** Whoever 问题清单 gives the finding to, else whom the row itself or its customer names. */
export function assignedOwner(book: Book, listed: FindingProgress | null): OwnerOf {
  const assigned = new Map<string, Map<number, string>>();
  for (const { record, spot } of listed?.fates ?? []) {
    const owner = String(record.value("owner")).trim();
    if (spot === null || spot.row === null || owner === "") continue;
    const key = keyOf(spot.found);
    const rows = assigned.get(key) ?? new Map<number, string>();
    assigned.set(key, rows.set(spot.row, owner));
  }
  if (assigned.size === 0) return (found, row) => findingOwner(book, found.role, row);
  return (found, row) => assigned.get(keyOf(found))?.get(row) ?? findingOwner(book, found.role, row);
}

/** What was found is copied as it is narrowed down: told by its names rather than itself. */
function keyOf({ rule, role, column }: Found): string {
  return `${rule.id}\n${role}\n${column}`;
}
