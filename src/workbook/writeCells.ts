import { byteChunks, rowBytes } from "../core/changes/byteChunks";
import { sameValue } from "../core/changes/compareCell";
import type { PlannedCell } from "../core/changes/planCells";
import { sameFormula } from "../core/changes/sameFormula";
import type { CellValue } from "../core/sheets/cell";
import { batch } from "./excel";
import { type Block, rangeOf } from "./ranges";
import { blocksOf } from "./readImages";
import { type Running, stopIfCancelled } from "./running";
import { WorkbookError } from "./workbookError";
import {
  guardOf,
  imagesOf,
  isAsPlanned,
  type PlannedValues,
  plannedValues,
  type WriteGuard,
} from "./writeGuard";

/** More ranges than this in one request make it slow to interpret. */
const blocksPerSync = 200;

/** The answer holds every cell four times (value, formula and format before, formula after): 1.6 MB at the most. */
const chunkBytes = 280_000;

/** A block to be written; null cells are left alone. */
interface WriteBlock {
  readonly block: Block;
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  readonly bytes: number;
}

/**
 * Writes planned cells of one sheet: formats before values, then reads every cell back, one round trip a chunk of
 * about 400 KB. Throws `not-verified` where a cell does not hold what was written, and where rows moved or cells were
 * edited since the plan was made; what the chunk overwrote by that is put back first.
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
    const strays = await batch("writeCells", (context) => writeChunk(context, sheet, chunk, values), running);
    if (strays.length > 0) {
      await putBack(sheet, strays, running);
      throw new WorkbookError("not-verified", { sheet, row: strays[0]?.row ?? 0, moved: 1 });
    }
    done += chunk.reduce((sum, block) => sum + block.cells.flat().filter(Boolean).length, 0);
    running.report?.(done / planned.length);
  }
}

function writeBlocks(planned: readonly PlannedCell[]): readonly WriteBlock[] {
  const byRow = new Map<number, Map<number, PlannedCell>>();
  for (const cell of planned) {
    const row = byRow.get(cell.row) ?? new Map<number, PlannedCell>();
    byRow.set(cell.row, row.set(cell.change.column, cell));
  }
  const wanted = new Map([...byRow].map(([row, cells]) => [row, new Set(cells.keys())]));
  return blocksOf(wanted).flatMap((block) => {
    const cells = Array.from({ length: block.rows }, (_, r) =>
      Array.from(
        { length: block.columns },
        (_, c) => byRow.get(block.row + r)?.get(block.column + c) ?? null,
      ),
    );
    const values = cells.map((row) => row.map((cell) => cell?.input.value ?? null));
    return byteChunks(values, chunkBytes).map(
      ([from, to]): WriteBlock => ({
        block: { ...block, row: block.row + from, rows: to - from },
        cells: cells.slice(from, to),
        bytes: values.slice(from, to).reduce((sum, row) => sum + rowBytes(row), 0),
      }),
    );
  });
}

function chunksOf(blocks: readonly WriteBlock[]): readonly (readonly WriteBlock[])[] {
  const chunks: WriteBlock[][] = [];
  let bytes = 0;
  for (const block of blocks) {
    const last = chunks.at(-1);
    if (last && bytes + block.bytes <= chunkBytes && last.length < blocksPerSync) last.push(block);
    else {
      chunks.push([block]);
      bytes = 0;
    }
    bytes += block.bytes;
  }
  return chunks;
}

async function writeChunk(
  context: Excel.RequestContext,
  name: string,
  chunk: readonly WriteBlock[],
  planned: PlannedValues,
): Promise<readonly PlannedCell[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const guards = chunk.map(({ block, cells }) => guardOf(sheet, block, cells));
  for (const block of chunk) setFormats(sheet, block, "formatBefore");
  for (const { block, cells } of chunk) {
    rangeOf(sheet, block).values = cells.map((row) => row.map((cell) => cell?.input.value ?? null));
  }
  for (const block of chunk) setFormats(sheet, block, "formatAfter");
  const written = chunk.map(({ block }) => rangeOf(sheet, block).load("formulas"));
  await context.sync();
  const isStray = (guard: WriteGuard, i: number) => !isAsPlanned(guard, chunk[i]?.cells ?? [], planned);
  // One stray block is reason enough to doubt the others.
  if (guards.some(isStray)) return guards.flatMap((guard) => imagesOf(guard, name));
  chunk.forEach((block, i) => {
    verify(name, block, written[i]?.formulas ?? []);
  });
  return [];
}

/** Writes overwritten cells back where they were. Nothing tells their rows, so nothing is guarded. */
export async function putBack(
  sheet: string,
  cells: readonly PlannedCell[],
  { signal: _signal, ...running }: Running,
) {
  const values = plannedValues([]);
  for (const chunk of chunksOf(writeBlocks(cells))) {
    await batch("putBack", (context) => writeChunk(context, sheet, chunk, values), running);
  }
}

function setFormats(
  sheet: Excel.Worksheet,
  { block, cells }: WriteBlock,
  which: "formatBefore" | "formatAfter",
): void {
  for (let c = 0; c < block.columns; c++) {
    const formats = cells.map((row) => row[c]?.input[which] ?? null);
    const first = formats.findIndex((format) => format !== null);
    if (first < 0) continue;
    const last = formats.findLastIndex((format) => format !== null);
    const column = { row: block.row + first, column: block.column + c, rows: last - first + 1, columns: 1 };
    const wanted = formats.slice(first, last + 1);
    const range = rangeOf(sheet, column);
    // One format for all cells travels as one word; office.js takes it, its types do not say so.
    if (wanted.every((format) => format === wanted[0])) Object.assign(range, { numberFormat: wanted[0] });
    else range.numberFormat = wanted.map((format) => [format]);
  }
}

function verify(sheet: string, { block, cells }: WriteBlock, now: readonly (readonly CellValue[])[]): void {
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell) return;
      const { formula } = cell.change.becomes ?? {};
      const found = now[r]?.[c] ?? "";
      const held =
        formula === undefined ? sameValue(found, cell.change.after) : sameFormula(String(found), formula);
      if (!held) {
        throw new WorkbookError("not-verified", { sheet, row: block.row + r, column: block.column + c });
      }
    });
  });
}
