import { contentHash } from "../core/changes/contentHash";
import type { CellValue } from "../core/sheets/cell";
import { batch } from "./excel";
import { type Block, placeOfRange, rangeOf, rangePlace } from "./ranges";
import type { Running } from "./running";

/** Values and formulas of so many cells fit in one answer. */
const cellsPerSync = 40_000;

/** Content hash of a sheet: its constants and where formulas stand; what formulas give does not matter. */
export async function sheetContents(sheet: string, running: Running): Promise<string> {
  const used = await usedBlock(sheet, running);
  if (!used) return contentHash([]);
  const height = Math.max(1, Math.floor(cellsPerSync / used.columns));
  const rows: CellValue[][] = Array.from({ length: used.row - 1 }, () => []);
  for (let row = used.row; row < used.row + used.rows; row += height) {
    const block = { ...used, row, rows: Math.min(height, used.row + used.rows - row) };
    for (const cells of await constants(sheet, block, running)) {
      rows.push([...new Array<CellValue>(used.column).fill(""), ...cells]);
    }
  }
  return contentHash(rows);
}

function usedBlock(sheet: string, running: Running): Promise<Block | null> {
  const work = async (context: Excel.RequestContext) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load(rangePlace);
    await context.sync();
    return used.isNullObject ? null : placeOfRange(used);
  };
  return batch("readUsedRange", work, running);
}

function constants(sheet: string, block: Block, running: Running): Promise<readonly CellValue[][]> {
  const work = async (context: Excel.RequestContext) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), block).load("formulas,values");
    await context.sync();
    const { formulas, values } = range;
    return formulas.map((row, r) =>
      row.map((cell: CellValue, c): CellValue => {
        const isFormula = typeof cell === "string" && cell.startsWith("=") && cell !== values[r]?.[c];
        return isFormula ? "=" : cell;
      }),
    );
  };
  return batch("readContents", work, running);
}
