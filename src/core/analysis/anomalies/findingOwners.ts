import type { Found } from "../../anomalies/findings/found";
import type { Book } from "../../tables/table";
import { findingOwner } from "./findingOwner";
import type { OwnerCount } from "./findingViews";

/** Errors and warnings by the person who is to see to them, whoever has most errors first. Offers are nobody's duty. */
export function findingOwners(book: Book, found: readonly Found[]): readonly OwnerCount[] {
  const counts = new Map<string, { error: number; warning: number }>();
  for (const { severity, role, rows } of found) {
    if (severity === "info") continue;
    for (const row of rows) {
      const owner = findingOwner(book, role, row);
      const count = counts.get(owner) ?? { error: 0, warning: 0 };
      count[severity]++;
      counts.set(owner, count);
    }
  }
  return [...counts]
    .map(([owner, count]) => ({ owner, ...count }))
    .sort((one, other) => other.error - one.error || other.warning - one.warning);
}
