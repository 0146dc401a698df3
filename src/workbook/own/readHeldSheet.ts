import type { HeldSheet } from "../../core/templates/uninstall";
import type { Running } from "../excel/running";
import { gatherBlocks } from "../reading/cells/readBlocks";
import { contentsOf, usedBlock } from "../reading/sheets/sheetContents";

/** A sheet with all it holds (formulas as formulas), so that it can come back after it was removed. */
export async function readHeldSheet(sheet: string, running: Running = {}): Promise<HeldSheet> {
  const used = await usedBlock(sheet, running);
  const contents = await contentsOf(sheet, used, running);
  // From the first cell of the sheet to its last one with a value.
  const rows = used ? used.row + used.rows - 1 : 1;
  const columns = used ? used.column + used.columns : 1;
  const blocks = [{ sheet, block: { row: 1, column: 0, rows, columns } }];
  const [[values = []] = []] = await gatherBlocks({ blocks, properties: ["formulas"] }, running);
  return { contents, cells: { row: 0, column: 0, rows, columns, values } };
}
