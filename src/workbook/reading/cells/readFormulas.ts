import type { FormulaCell } from "../../../core/changes/formulas/formulaLoss";
import { isFormula } from "../../../core/sheets/isFormula";
import { batch } from "../../excel/excel";
import { type Block, placeOfRange } from "../../excel/ranges";
import type { Running } from "../../excel/running";
import { WorkbookError } from "../../excel/workbookError";
import type { Matrix } from "./answerSize";
import { readBlocks } from "./readBlocks";

/** Every formula of a sheet. Only the parts that hold formulas are read, where Excel can name them. */
export async function readFormulas(
  sheet: string,
  used: Block,
  running: Running,
): Promise<readonly FormulaCell[]> {
  const areas = (await formulaAreas(sheet, running)) ?? [used];
  const cells: FormulaCell[] = [];
  const blocks = areas.map((block) => ({ sheet, block }));
  const keep = (block: Block, [formulas = []]: readonly Matrix[]) => {
    for (const cell of formulasIn(formulas, block)) cells.push(cell);
  };
  await readBlocks({ blocks, properties: ["formulas"] }, ({ block }, read) => keep(block, read), running);
  return cells;
}

/** Where formulas stand; null where they are too scattered for Excel to say. */
async function formulaAreas(sheet: string, running: Running): Promise<readonly Block[] | null> {
  const work = async (context: Excel.RequestContext) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    const special = used.getSpecialCellsOrNullObject("Formulas");
    special.load("areaCount");
    await context.sync();
    if (special.isNullObject) return [];
    const areas = special.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await context.sync();
    return areas.items.map(placeOfRange);
  };
  try {
    return await batch("findFormulas", work, running);
  } catch (error) {
    if (error instanceof WorkbookError && ["unexpected", "too-large", "invalid-request"].includes(error.code))
      return null;
    throw error;
  }
}

function formulasIn(rows: Matrix, block: Block): readonly FormulaCell[] {
  return rows.flatMap((row, r) =>
    row.flatMap((formula, c): FormulaCell[] =>
      isFormula(formula) ? [{ row: block.row + r, column: block.column + c, formula }] : [],
    ),
  );
}
