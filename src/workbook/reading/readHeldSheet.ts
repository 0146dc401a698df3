import type { HeldSheet } from "../../core/templates/uninstall";
import { batch } from "../excel";
import { type Block, rangePlace } from "../ranges";
import type { Running } from "../running";
import { gatherBlocks } from "./readBlocks";
import { sheetContents } from "./sheetContents";

/** A sheet with all it holds (formulas as formulas), so that it can come back after it was removed. */
export async function readHeldSheet(sheet: string, running: Running = {}): Promise<HeldSheet> {
  const contents = await sheetContents(sheet, running);
  const { rows, columns } = await extentOf(sheet, running);
  const blocks = [{ sheet, block: { row: 1, column: 0, rows, columns } }];
  const [[values = []] = []] = await gatherBlocks({ blocks, properties: ["formulas"] }, running);
  return { contents, cells: { row: 0, column: 0, rows, columns, values } };
}

/** From the first cell of the sheet to its last one with a value. */
function extentOf(sheet: string, running: Running): Promise<Pick<Block, "rows" | "columns">> {
  const work = async (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true).load(rangePlace);
    await context.sync();
    if (used.isNullObject) return { rows: 1, columns: 1 };
    return { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
  };
  return batch("readHeldSheet", work, running);
}
