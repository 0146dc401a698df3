import type { FormulaCell } from "../core/changes/formulaLoss";
import { batch } from "./excel";
import { type Block, placeOfRange, rangeOf } from "./ranges";
import { cellsPerSync, cutRows } from "./readImages";
import type { Running } from "./running";
import { WorkbookError } from "./workbookError";

/** Every formula of a sheet. Only the parts that hold formulas are read, where Excel can name them. */
export async function readFormulas(
  sheet: string,
  used: Block,
  running: Running,
): Promise<readonly FormulaCell[]> {
  const areas = (await formulaAreas(sheet, running)) ?? [used];
  const cells: FormulaCell[] = [];
  let group: Block[] = [];
  let size = 0;
  for (const block of areas.flatMap(cutRows)) {
    if (size + block.rows * block.columns > cellsPerSync) {
      for (const cell of await readBlocks(sheet, group, running)) cells.push(cell);
      group = [];
      size = 0;
    }
    group.push(block);
    size += block.rows * block.columns;
  }
  if (group.length > 0) for (const cell of await readBlocks(sheet, group, running)) cells.push(cell);
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

function readBlocks(
  sheet: string,
  blocks: readonly Block[],
  running: Running,
): Promise<readonly FormulaCell[]> {
  const work = async (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const ranges = blocks.map((block) => rangeOf(worksheet, block).load("formulas"));
    await context.sync();
    return ranges.flatMap((range, i) => formulasIn(range.formulas, blocks[i]));
  };
  return batch("readFormulas", work, running);
}

function formulasIn(rows: readonly (readonly unknown[])[], block: Block | undefined): readonly FormulaCell[] {
  if (!block) return [];
  return rows.flatMap((row, r) =>
    row.flatMap((formula, c): FormulaCell[] =>
      typeof formula === "string" && formula.startsWith("=")
        ? [{ row: block.row + r, column: block.column + c, formula }]
        : [],
    ),
  );
}
