import type { PlannedCell } from "../core/changes/planCells";
import { batch } from "./excel";
import { clearFilters, restoreFilters } from "./filters";
import { insist } from "./insist";
import { type Block, rangeOf } from "./ranges";
import { type Running, stopIfCancelled } from "./running";
import { WorkbookError } from "./workbookError";
import { chunksOf, firstWrong, queueWrite, type WriteBlock, writeBlocks } from "./writeBlocks";
import { guardOf, imagesOf, isAsPlanned, type PlannedValues, plannedValues } from "./writeGuard";

/**
 * Writes planned cells of one sheet: formats before values, then reads every cell back, one round trip a chunk of
 * about 400 KB. Throws `not-verified` where a cell does not hold what was written, where rows moved or cells were
 * edited since the plan was made, and where a filter displaced what was written; what the chunk overwrote by that is
 * put back first.
 */
export async function writeCells(
  sheet: string,
  planned: readonly PlannedCell[],
  running: Running,
): Promise<void> {
  let done = 0;
  const values = plannedValues(planned);
  for (const chunk of chunksOf(writeBlocks(planned))) {
    stopIfCancelled(running);
    const stray = await batch("writeCells", (context) => writeChunk(context, sheet, chunk, values), running);
    if (stray) {
      await putBack(sheet, stray.images, running);
      throw new WorkbookError("not-verified", { sheet, row: stray.row, column: stray.column, moved: 1 });
    }
    done += chunk.reduce((sum, block) => sum + block.cells.flat().filter(Boolean).length, 0);
    running.report?.(done / planned.length);
  }
}

/** Where a chunk went astray, and all that it overwrote. */
interface Stray {
  readonly row: number;
  readonly column: number;
  readonly images: readonly PlannedCell[];
}

async function writeChunk(
  context: Excel.RequestContext,
  name: string,
  chunk: readonly WriteBlock[],
  planned: PlannedValues,
): Promise<Stray | null> {
  const sheet = context.workbook.worksheets.getItem(name);
  const rangeAt = (block: Block) => rangeOf(sheet, block);
  const writes = chunk.map((write) => ({
    write,
    guard: guardOf(sheet, write.block, write.cells),
    written: queueWrite(write, rangeAt),
  }));
  await context.sync();
  for (const { write, guard, written } of writes) {
    const { row, column } = write.block;
    const place = isAsPlanned(guard, write.cells, planned)
      ? firstWrong(write, written.formulas, guard.images.formulas)
      : { row, column };
    // One stray block is reason enough to doubt the others.
    if (place) return { ...place, images: writes.flatMap((each) => imagesOf(each.guard, name)) };
  }
  return null;
}

/**
 * Writes overwritten cells back where they were, whatever a filter hides. Nothing tells their rows, and no journal knows
 * them: it is tried again where Excel refuses.
 */
export function putBack(sheet: string, cells: readonly PlannedCell[], running: Running): Promise<void> {
  return insist(running, (patient) => putBackOnce(sheet, cells, patient));
}

async function putBackOnce(sheet: string, cells: readonly PlannedCell[], running: Running): Promise<void> {
  const values = plannedValues([]);
  const filters = await clearFilters([sheet], running);
  try {
    for (const chunk of chunksOf(writeBlocks(cells))) {
      const stray = await batch("putBack", (context) => writeChunk(context, sheet, chunk, values), running);
      if (stray) throw new WorkbookError("not-verified", { sheet, row: stray.row, column: stray.column });
    }
  } finally {
    await restoreFilters(filters, running);
  }
}
