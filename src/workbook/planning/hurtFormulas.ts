import { brokenRows } from "../../core/changes/formulas/formulaLoss";
import { columnLetter } from "../../core/sheets/cell";
import { groupedBy } from "../../core/values/groups/groupedBy";
import { leavingRowsOf } from "./leavingRowsOf";
import type { Plan } from "./plan";

/** Formulas of a sheet that point at a row that leaves: they show #REF! until it is back. */
export interface HurtFormulas {
  readonly sheet: string;
  readonly count: number;
  /** Address of the first of them before the rows leave, as B7. */
  readonly first: string;
}

export function hurtFormulas({
  formulaLosses,
  sheets,
}: Pick<Plan, "formulaLosses" | "sheets">): readonly HurtFormulas[] {
  const leaving = leavingRowsOf(sheets);
  const broken = formulaLosses.flatMap((loss) =>
    brokenRows(loss, leaving).map((row) => ({
      sheet: loss.sheet,
      address: `${columnLetter(loss.column)}${row}`,
    })),
  );
  return Array.from(
    groupedBy(broken, ({ sheet }) => sheet),
    ([sheet, cells]) => ({
      sheet,
      count: cells.length,
      first: cells[0]?.address ?? "",
    }),
  );
}
