import { lastSheetRow } from "../../core/changes/journal/ledgerSheets";
import type { Running } from "../excel/running";
import { WorkbookError } from "../excel/workbookError";
import type { BookFacts } from "../reading/sheets/sheetFacts";
import { emptyRowsOf, readTableEnd } from "../reading/sheets/tableEnd";
import type { Plan } from "./plan";

/** Throws `sheet-full` where rows to come would pass Excel's last row: no job may find that out half-way. */
export async function refuseFullSheets(
  { rowsAdditions, sheets }: Pick<Plan, "rowsAdditions" | "sheets">,
  facts: BookFacts,
  running: Running,
): Promise<void> {
  for (const { sheet, restorations } of sheets) {
    if (lastRowOf(sheet, facts) + restorations.length > lastSheetRow)
      throw new WorkbookError("sheet-full", { sheet, rows: restorations.length });
  }
  for (const { table, rows } of rowsAdditions) {
    const found = facts.tables.get(table);
    if (!found) continue;
    const { sheet, place } = found;
    const last = Math.max(lastRowOf(sheet, facts), place.row + place.rows - 1);
    if (last + rows.length <= lastSheetRow) continue;
    const end = await readTableEnd(table, rows, running);
    // What lies in the way is pushed down, and all below it.
    const below = end.occupied ? last : place.row + place.rows - 1;
    if (rows.length > emptyRowsOf(end) + lastSheetRow - below)
      throw new WorkbookError("sheet-full", { sheet, table, rows: rows.length });
  }
}

function lastRowOf(sheet: string, { sheets }: BookFacts): number {
  const used = sheets.get(sheet)?.used;
  return used ? used.row + used.rows - 1 : 0;
}
