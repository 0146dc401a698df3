import { type Tier, tiers } from "../../../sheets/tier";
import { assignmentAt, type TierRows } from "./tierView";

/** As people go through them: those lost come after all who still buy, those who never bought last. */
const readingOrder: readonly Tier[] = ["core", "potential", "new", "regular", "lost", "prospect"];
const placeOfTier = new Map(tiers.map((tier) => [tier, readingOrder.indexOf(tier)]));

/** Customers (by row) by their tier, then by what they spend, then by all they ever spent. */
export function bestFirst(rows: TierRows, places: readonly number[]): readonly number[] {
  const ever = rows.amountsEver();
  const tierAt = new Map(
    places.map((row) => [row, placeOfTier.get(assignmentAt(rows, row)?.tier ?? "prospect") ?? 0]),
  );
  const spentAt = (row: number) => rows.own.monetary[row] || 0;
  return places.toSorted(
    (a, b) =>
      (tierAt.get(a) ?? 0) - (tierAt.get(b) ?? 0) ||
      spentAt(b) - spentAt(a) ||
      (ever[b] ?? 0) - (ever[a] ?? 0) ||
      a - b,
  );
}
