import type { CellRef } from "../core/sheets/cell";
import { batch } from "./excel/excel";
import { rangeOf } from "./excel/ranges";
import type { Running } from "./excel/running";
import { WorkbookError } from "./excel/workbookError";

/** Shows a cell to the user: its sheet in front (made visible if hidden), the cell selected. */
export function locate(cell: CellRef, running: Running = {}): Promise<void> {
  const work = async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet).load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("not-found", { sheet: cell.sheet });
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.activate();
    rangeOf(sheet, { row: cell.row, column: cell.column, rows: 1, columns: 1 }).select();
    await context.sync();
  };
  return batch("locate", work, running);
}
