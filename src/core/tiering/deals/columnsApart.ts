import type { Column } from "../../tables/table";

/** How many columns one stands to the right of another, on the first sheet that has both; without end where none has. */
export function columnsApart(from: Column, to: Column): number {
  const sheet = from.columnOnSheet.findIndex((at, i) => at >= 0 && (to.columnOnSheet[i] ?? -1) >= 0);
  return (to.columnOnSheet[sheet] ?? Number.POSITIVE_INFINITY) - (from.columnOnSheet[sheet] ?? 0);
}
