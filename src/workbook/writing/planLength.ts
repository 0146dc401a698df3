import type { Plan, SheetPlan } from "../planning/plan";

/** How long a plan takes to write, in cells and rows: only the shares of its parts are told by it. */
export function planLength(plan: Plan): number {
  const rows = [...plan.rowsAdditions, ...plan.rowsRemovals].map((change) => change.rows.length);
  return addedLength(plan) + sum(plan.sheets.map(sheetLength)) + sum(rows);
}

/** New sheets are written row by row, thousands of them in one request. */
export function addedLength({ sheetAdditions }: Plan): number {
  return sum(sheetAdditions.flatMap(({ sheet }) => sheet.cells.map(({ values }) => values.length)));
}

export function sheetLength({ cells, restorations, removals }: SheetPlan): number {
  return cells.length + restorations.length + removals.length;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((whole, count) => whole + count, 0);
}
