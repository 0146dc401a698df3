import { batch } from "./excel";
import type { Running } from "./running";
import { WorkbookError } from "./workbookError";

/** A place to show: a cell, or the whole row where `column` (a letter) is null. `row` is 1-based. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: string | null;
}

/** Brings a sheet to the front and selects a place on it. A hidden sheet stays hidden and is told as not found. */
export function locate({ sheet: name, row, column }: Spot, running: Running = {}): Promise<void> {
  const work = async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible")
      throw new WorkbookError("not-found", { sheet: name });
    sheet.activate();
    sheet.getRange(column === null ? `${row}:${row}` : `${column}${row}`).select();
    await context.sync();
  };
  return batch("locate", work, running);
}
