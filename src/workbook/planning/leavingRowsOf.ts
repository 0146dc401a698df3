import type { SheetPlan } from "./plan";

/** The rows that leave, as they stand before they do, by sheet. */
export function leavingRowsOf(sheets: readonly SheetPlan[]): ReadonlyMap<string, ReadonlySet<number>> {
  return new Map(
    sheets.map((sheet) => [sheet.sheet, new Set(sheet.removals.map(({ change }) => change.held.row))]),
  );
}
