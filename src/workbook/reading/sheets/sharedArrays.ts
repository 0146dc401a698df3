import { lastSheetRow } from "../../../core/changes/journal/ledgerSheets";
import { batch } from "../../excel/excel";
import { type Block, rangeOf } from "../../excel/ranges";
import type { Running } from "../../excel/running";

/** More ranges than this in one request make it slow to interpret. */
const rangesPerSync = 400;

const lastColumn = 16_384;

/**
 * A formula over one cell may be saved as an array too and can be written over. One over several cells reads as the
 * same text in all of them: suspected are therefore cells with a neighbour of the same formula.
 */
export async function sharing(
  sheet: string,
  cells: readonly Block[],
  running: Running,
): Promise<readonly Block[]> {
  return inParts(cells, (part) =>
    batch(
      "compareArrays",
      async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const ranges = part.map((cell) => rangeOf(worksheet, around(cell)).load("formulas"));
        await context.sync();
        return part.filter((cell, i) => isShared(cell, ranges[i]?.formulas ?? []));
      },
      running,
    ),
  );
}

export async function inParts<T>(
  blocks: readonly Block[],
  work: (part: readonly Block[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let from = 0; from < blocks.length; from += rangesPerSync) {
    all.push(...(await work(blocks.slice(from, from + rangesPerSync))));
  }
  return all;
}

/** The cell with its neighbours, where the sheet has any. */
function around({ row, column }: Block): Block {
  const top = Math.max(1, row - 1);
  const left = Math.max(0, column - 1);
  const bottom = Math.min(lastSheetRow, row + 1);
  const right = Math.min(lastColumn - 1, column + 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function isShared(cell: Block, formulas: readonly (readonly unknown[])[]): boolean {
  const { row, column } = around(cell);
  const [r, c] = [cell.row - row, cell.column - column];
  const own = formulas[r]?.[c];
  const beside = [formulas[r - 1]?.[c], formulas[r + 1]?.[c], formulas[r]?.[c - 1], formulas[r]?.[c + 1]];
  return own !== "" && beside.includes(own);
}
