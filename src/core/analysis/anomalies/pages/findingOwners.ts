import type { Found } from "../../../anomalies/findings/found";
import type { OwnerCount } from "../views/inspectionSummary";
import type { OwnerOf } from "./assignedOwner";

/** Errors and warnings by the person who is to see to them, whoever has most errors first. Offers are nobody's duty. */
export function findingOwners(found: readonly Found[], ownerOf: OwnerOf): readonly OwnerCount[] {
  const counts = new Map<string, { error: number; warning: number }>();
  for (const each of found) {
    const { severity, rows } = each;
    if (severity === "info") continue;
    for (const row of rows) {
      const owner = ownerOf(each, row);
      const count = counts.get(owner) ?? { error: 0, warning: 0 };
      count[severity]++;
      counts.set(owner, count);
    }
  }
  return [...counts]
    .map(([owner, count]) => ({ owner, ...count }))
    .sort((one, other) => other.error - one.error || other.warning - one.warning);
}
