import type { Conflict } from "../core/changes/conflict";
import { type HurtFormulas, hurtFormulas } from "./planning/hurtFormulas";
import type { Plan } from "./planning/plan";
import type { Executed } from "./writing/executed";

/** What was written, in numbers. */
export interface Written {
  readonly cells: number;
  readonly rowsAdded: number;
  readonly rowsRemoved: number;
  readonly rowsRestored: number;
  readonly sheetsAdded: number;
  readonly sheetsRemoved: number;
}

export interface Applied {
  /** Its number in 变更日志; null where there was nothing to write. */
  readonly operationId: number | null;
  readonly written: Written;
  /** Not written; the user decides. */
  readonly conflicts: readonly Conflict[];
  /** Changes the workbook showed already. */
  readonly done: number;
  /** Formulas that pointed at a row that left, by their sheet: they show #REF! until the rows are back. */
  readonly hurt: readonly HurtFormulas[];
}

export function appliedOf(
  operationId: number | null,
  plan: Plan,
  { contents, conflicts: kept }: Executed,
): Applied {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const written = {
    cells: sum(plan.sheets.map((sheet) => sheet.cells.length)),
    rowsAdded: sum(plan.rowsAdditions.map((change) => change.rows.length)),
    rowsRemoved:
      sum(plan.sheets.map((sheet) => sheet.removals.length)) +
      sum(plan.rowsRemovals.map((change) => change.rows.length)),
    rowsRestored: sum(plan.sheets.map((sheet) => sheet.restorations.length)),
    sheetsAdded: Object.keys(contents).length,
    sheetsRemoved: plan.sheetRemovals.length - kept.length,
  };
  const conflicts = [...plan.conflicts, ...kept];
  return { operationId, written, conflicts, done: plan.done, hurt: hurtFormulas(plan) };
}
