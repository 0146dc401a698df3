import { sameValue } from "../../../core/changes/cells/compareCell";
import { byteChunks, rowBytes } from "../../../core/changes/chunks/byteChunks";
import { sameFormula } from "../../../core/changes/formulas/sameFormula";
import type { PlannedCell } from "../../../core/changes/planning/planCells";
import type { CellValue } from "../../../core/sheets/cell";
import type { Block } from "../../excel/ranges";
import { blocksOf, cutRows } from "../../reading/cells/blocks";
import { columnsByRow, nothingBetween } from "../../reading/cells/longBetween";
import { setColumnFormats } from "./setColumnFormats";
import { identityOf } from "./writeGuard";

/** More ranges than this in one request make it slow to interpret. */
const blocksPerSync = 200;

/** Of one answer, which holds more than its request. */
const chunkBytes = 1_500_000;

/** Cells between that are left alone are answered too; so many at most. */
const cellsPerSync = 20_000;

/** A block to be written; null cells are left alone. */
export interface WriteBlock {
  readonly block: Block;
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  readonly bytes: number;
}

/**
 * Planned cells as few, tight blocks, none of them larger than an answer may be, with what stands `between` them; or
 * `exactly` them, with nothing between.
 */
export function writeBlocks(
  planned: readonly PlannedCell[],
  { exactly = false, between = nothingBetween } = {},
): readonly WriteBlock[] {
  const byRow = new Map<number, Map<number, PlannedCell>>();
  for (const cell of planned) {
    const row = byRow.get(cell.row) ?? new Map<number, PlannedCell>();
    byRow.set(cell.row, row.set(cell.change.column, cell));
  }
  const wanted = columnsByRow(planned);
  const blocks = blocksOf(wanted, exactly).flatMap((block) => cutRows(block, cellsPerSync));
  return blocks.flatMap((block) => {
    const cells = Array.from({ length: block.rows }, (_, r) =>
      Array.from(
        { length: block.columns },
        (_, c) => byRow.get(block.row + r)?.get(block.column + c) ?? null,
      ),
    );
    const values = cells.map((row, r) => answerOf(row, (c) => between(block.row + r, block.column + c)));
    return byteChunks(values, chunkBytes).map(
      ([from, to]): WriteBlock => ({
        block: { ...block, row: block.row + from, rows: to - from },
        cells: cells.slice(from, to),
        bytes: values.slice(from, to).reduce((sum, row) => sum + rowBytes(row), 0),
      }),
    );
  });
}

type Cells = WriteBlock["cells"];

/** What comes back for a row: the cells as written, as they were (value, formula and format), and what tells the row. */
function answerOf(row: Cells[number], between: (column: number) => CellValue): readonly CellValue[] {
  const cells = row.flatMap((cell, c) => {
    const before = cell?.change.before ?? (between(c) || usualText);
    return [cell?.input.value ?? before, before, before, cell?.change.was?.numberFormat ?? usualFormat];
  });
  const [first] = row.filter((cell) => cell !== null);
  return [...cells, ...(first ? identityOf(first.change).map(({ value }) => value) : [usualText])];
}

/** As long as an id or a short name: what is allowed for where nobody looked. */
const usualText = "C20220101000001";
const usualFormat = "yyyy-mm-dd";

/** Blocks in groups, each for one request. */
export function chunksOf(blocks: readonly WriteBlock[]): readonly (readonly WriteBlock[])[] {
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

/** Queues the writing of a block, formats before values, and the reading of what stands there then. */
export function queueWrite(
  { block, cells }: WriteBlock,
  rangeAt: (block: Block) => Excel.Range,
): Excel.Range {
  const formats = { block, cells, rangeAt };
  setFormats(formats, "formatBefore");
  rangeAt(block).values = cells.map((row) => row.map((cell) => cell?.input.value ?? null));
  setFormats(formats, "formatAfter");
  return rangeAt(block).load("formulas");
}

/** Formats column by column are quick to take (office-js issue 5852); of very many columns they make long requests. */
const columnsApart = 64;

interface FormatTarget extends Pick<WriteBlock, "block" | "cells"> {
  readonly rangeAt: (block: Block) => Excel.Range;
}

function setFormats({ block, cells, rangeAt }: FormatTarget, which: "formatBefore" | "formatAfter"): void {
  if (block.columns > columnsApart) {
    const matrix = cells.map((row) => row.map((cell) => cell?.input[which] ?? null));
    if (matrix.some((row) => row.some((format) => format !== null))) rangeAt(block).numberFormat = matrix;
    return;
  }
  for (let c = 0; c < block.columns; c++) {
    const formats = cells.map((row) => row[c]?.input[which] ?? null);
    const first = formats.findIndex((format) => format !== null);
    if (first < 0) continue;
    const last = formats.findLastIndex((format) => format !== null);
    const column = { row: block.row + first, column: block.column + c, rows: last - first + 1, columns: 1 };
    const wanted = formats.slice(first, last + 1);
    setColumnFormats(rangeAt(column), wanted);
  }
}

type Formulas = readonly (readonly CellValue[])[];

/**
 * The first cell of a block that is not as it should be: one that does not hold what was written, or (where `before`
 * is known) one between that nobody meant to write. A filter set a moment ago does such things.
 */
export function firstWrong(
  { block, cells }: WriteBlock,
  now: Formulas,
  before: Formulas | null,
): { readonly row: number; readonly column: number } | null {
  for (const [r, row] of cells.entries()) {
    const c = row.findIndex((cell, column) => {
      const found = now[r]?.[column] ?? "";
      return cell ? !isHeld(cell, found) : before !== null && found !== (before[r]?.[column] ?? "");
    });
    if (c >= 0) return { row: block.row + r, column: block.column + c };
  }
  return null;
}

function isHeld({ change }: PlannedCell, found: CellValue): boolean {
  const { formula } = change.becomes ?? {};
  return formula === undefined ? sameValue(found, change.after) : sameFormula(String(found), formula);
}
