import type { LastReview } from "../../reviews/reviewMonths";
import { type OwnSheet, openOwnTable, textIn } from "../../templates/own/ownSheets";

/** Columns of 月末复核 that tell how far the latest month is. */
export const lastReviewColumns = ["reviewMonth", "reviewedOn"] as const;

/** The latest month of 月末复核 with how many customers of it are not ticked off; null where none was written. */
export function lastReviewOf(list: OwnSheet): LastReview | null {
  const table = openOwnTable(list);
  const open = new Map<string, number>();
  for (const { cells } of table?.rows ?? []) {
    const [month, ticked] = lastReviewColumns.map((key) => textIn(table, cells, key));
    if (month) open.set(month, (open.get(month) ?? 0) + (ticked === "" ? 1 : 0));
  }
  const latest = [...open.keys()].sort().at(-1);
  return latest === undefined ? null : { month: latest, open: open.get(latest) ?? 0 };
}
