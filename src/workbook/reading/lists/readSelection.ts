import { batch } from "../../excel/excel";
import type { Running } from "../../excel/running";

/** The row of the active cell, 1-based, and its sheet. */
export function readSelection(
  running: Running = {},
): Promise<{ readonly sheet: string; readonly row: number }> {
  const work = async (context: Excel.RequestContext) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,worksheet/name");
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex + 1 };
  };
  return batch("readSelection", work, running);
}
