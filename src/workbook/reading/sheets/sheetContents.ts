import { contentHash } from "../../../core/changes/journal/contentHash";
import type { CellValue } from "../../../core/sheets/cell";
import { batch } from "../../excel/excel";
import { type Block, placeOfRange, rangePlace } from "../../excel/ranges";
import type { Running } from "../../excel/running";
import type { Matrix } from "../cells/answerSize";
import { isFormulaOf } from "../cells/isFormula";
import { gatherBlocks } from "../cells/readBlocks";

/** Content hash of a sheet: its constants and where formulas stand; what formulas give does not matter. */
export async function sheetContents(sheet: string, running: Running): Promise<string> {
  return contentsOf(sheet, await usedBlock(sheet, running), running);
}

/** The same where it is known already which cells hold values. */
export async function contentsOf(sheet: string, block: Block | null, running: Running): Promise<string> {
  return contentHash(await constantsIn(sheet, block, running));
}

/** What a sheet's content hash is made of, from its first cell on. */
export async function sheetConstants(sheet: string, running: Running): Promise<Matrix> {
  return constantsIn(sheet, await usedBlock(sheet, running), running);
}

async function constantsIn(sheet: string, block: Block | null, running: Running): Promise<Matrix> {
  if (!block) return [];
  const properties = ["formulas", "values"] as const;
  const [read = []] = await gatherBlocks({ blocks: [{ sheet, block }], properties }, running);
  const above = Array.from({ length: block.row - 1 }, (): CellValue[] => []);
  const before = new Array<CellValue>(block.column).fill("");
  return [...above, ...constantsOf(read).map((cells) => [...before, ...cells])];
}

/** The cells with values; null = there are none. */
export function usedBlock(sheet: string, running: Running): Promise<Block | null> {
  const work = async (context: Excel.RequestContext) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load(rangePlace);
    await context.sync();
    return used.isNullObject ? null : placeOfRange(used);
  };
  return batch("readUsedRange", work, running);
}

function constantsOf([formulas = [], values = []]: readonly Matrix[]): Matrix {
  return formulas.map((row, r) =>
    row.map((cell, c): CellValue => (isFormulaOf(cell, values[r]?.[c]) ? "=" : cell)),
  );
}
