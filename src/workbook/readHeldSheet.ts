import type { CellValue } from "../core/sheets/cell";
import type { HeldSheet } from "../core/templates/uninstall";
import { batch } from "./excel";
import { rangeOf, rangePlace } from "./ranges";
import type { Running } from "./running";
import { sheetContents } from "./sheetContents";

/** A sheet with all it holds (formulas as formulas), so that it can come back after it was removed. */
export async function readHeldSheet(sheet: string, running: Running = {}): Promise<HeldSheet> {
  const contents = await sheetContents(sheet, running);
  const work = async (context: Excel.RequestContext): Promise<HeldSheet> => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true).load(rangePlace);
    await context.sync();
    if (used.isNullObject) {
      return { contents, cells: { row: 0, column: 0, rows: 1, columns: 1, values: [[""]] } };
    }
    const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    const whole = rangeOf(worksheet, { row: 1, column: 0, rows, columns }).load("formulas");
    await context.sync();
    const values = whole.formulas.map((row): CellValue[] => row.map((cell: CellValue) => cell));
    return { contents, cells: { row: 0, column: 0, rows, columns, values } };
  };
  return batch("readHeldSheet", work, running);
}
