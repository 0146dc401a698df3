import type { PlannedCell } from "../../../core/changes/planning/planCells";
import { batch } from "../../excel/excel";
import { insist } from "../../excel/insist";
import { type Block, rangeOf } from "../../excel/ranges";
import { type Running, stopIfCancelled } from "../../excel/running";
import { WorkbookError } from "../../excel/workbookError";
import { type Between, nothingBetween } from "../../reading/cells/longBetween";
import { clearFilters, restoreFilters } from "../filters/filters";
import { chunksOf, firstWrong, queueWrite, type WriteBlock, writeBlocks } from "./writeBlocks";
import { guardOf, imagesOf, isAsPlanned, type PlannedValues, plannedValues } from "./writeGuard";

/**
 * Writes planned cells of one sheet: formats before values, then reads every cell back, one round trip a chunk, whose
 * answer stays below 2 MB. Throws `not-verified` where a cell does not hold what was written, where rows moved or cells were
 * edited since the plan was made, and where a filter displaced what was written; what the chunk overwrote by that is
 * put back first. `between` tells what stands between the cells, which comes back with them.
 */
export async function writeCells(
  sheet: string,
  planned: readonly PlannedCell[],
  running: Running,
  between: Between = nothingBetween,
): Promise<void> {
  let done = 0;
  const values = plannedValues(planned);
  const onStray = async (stray: Stray) => {
    await putBack(sheet, stray.images, running);
    throw new WorkbookError("not-verified", { sheet, row: stray.row, column: stray.column, moved: 1 });
  };
  for (const chunk of chunksOf(writeBlocks(planned, { between }))) {
    await writeWhole({ sheet, chunk, values, name: "writeCells" }, onStray, running);
    done += cellsOf(chunk).length;
    running.report?.(done / planned.length);
  }
}

interface ChunkWrite {
  readonly sheet: string;
  readonly chunk: readonly WriteBlock[];
  readonly values: PlannedValues;
  readonly name: string;
}

/**
 * Writes a chunk, in parts where Excel finds it too large: long texts may lie between its cells, or tell its rows. It
 * may have been written all the same, only its answer was refused: a part that holds what it should is no stray.
 */
async function writeWhole(
  write: ChunkWrite,
  onStray: (stray: Stray) => Promise<void>,
  running: Running,
): Promise<void> {
  stopIfCancelled(running);
  const { sheet, chunk, values, name } = write;
  const cells = cellsOf(chunk);
  let stray: Stray | null = null;
  try {
    stray = await batch(name, (context) => writeChunk(context, sheet, chunk, values), running);
  } catch (error) {
    if (!isTooLarge(error) || cells.length <= 1) throw error;
    const size = Math.ceil(cells.length / parts);
    for (let from = 0; from < cells.length; from += size)
      for (const part of chunksOf(writeBlocks(cells.slice(from, from + size), { exactly: true })))
        await writeWhole({ ...write, chunk: part }, onStray, running);
  }
  if (stray) await onStray(stray);
}

const parts = 8;

function isTooLarge(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === "too-large";
}

function cellsOf(chunk: readonly WriteBlock[]): readonly PlannedCell[] {
  return chunk.flatMap(({ cells }) => cells.flat().filter((cell) => cell !== null));
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
    const onStray = async ({ row, column }: Stray) => {
      throw new WorkbookError("not-verified", { sheet, row, column });
    };
    for (const chunk of chunksOf(writeBlocks(cells)))
      await writeWhole({ sheet, chunk, values, name: "putBack" }, onStray, running);
  } finally {
    await restoreFilters(filters, running);
  }
}
