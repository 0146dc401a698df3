import { type Segment, segments } from "../../../core/changes/chunks/segments";
import type { CellValue } from "../../../core/sheets/cell";
import { batch } from "../../excel/excel";
import { rangeOf } from "../../excel/ranges";
import type { Running } from "../../excel/running";
import { WorkbookError } from "../../excel/workbookError";
import { answerBytes, answerSize, growth, shrink } from "./answerSize";
import { gatherBlocks } from "./readBlocks";

/** The first chunk is a sample: its rows tell how long the rows are. Up to 400 bytes a cell it stays below 2 MB. */
const sampleRows = 500;
const sampleCells = 5_000;
/** Of empty cells a megabyte holds more rows than a call takes arguments, and callers spread them. */
const mostRows = 50_000;
/** Two columns with one between are cheaper as one range of three. */
const columnGap = 1;

export interface ColumnsRequest {
  readonly sheet: string;
  /** 0-based. */
  readonly columns: readonly number[];
  /** 1-based, both ends read. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A run of rows as read: for each run of columns its cells. */
export interface ColumnsChunk {
  readonly firstRow: number;
  readonly runs: readonly Segment[];
  /** By run, row, column of the run. */
  readonly cells: readonly (readonly (readonly CellValue[])[])[];
}

/**
 * Reads some columns of a sheet in chunks of about 1 MB, one round trip each. The size of the next chunk follows from
 * the last one (the first is small); where Excel finds an answer too large far less is asked for, and a single row
 * that is too large alone is read by columns.
 */
export async function readColumns(
  request: ColumnsRequest,
  onChunk: (chunk: ColumnsChunk) => void | Promise<void>,
  running: Running = {},
): Promise<void> {
  const runs = segments(request.columns, columnGap);
  if (runs.length === 0) return;
  let rows = firstRows(runs);
  let most = mostRows;
  for (let row = request.firstRow; row <= request.lastRow; ) {
    const count = Math.min(rows, request.lastRow - row + 1);
    const run = { sheet: request.sheet, row, count, runs };
    const cells = (await readRun(run, running)) ?? (count === 1 ? await readLongRow(run, running) : null);
    if (cells === null) {
      rows = Math.ceil(count / shrink);
      most = rows;
      continue;
    }
    await onChunk({ firstRow: row, runs, cells });
    row += count;
    most = Math.min(mostRows, most * growth);
    rows = Math.min(most, Math.max(1, Math.floor((answerBytes * count) / answerSize(cells))));
  }
}

function firstRows(runs: readonly Segment[]): number {
  const width = runs.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return Math.min(sampleRows, Math.max(1, Math.floor(sampleCells / width)));
}

async function readLongRow({ sheet, row, runs }: Run, running: Running): Promise<ColumnsChunk["cells"]> {
  const blocks = runs.map(({ from, to }) => ({
    sheet,
    block: { row, column: from, rows: 1, columns: to - from + 1 },
  }));
  // Eight cells of Excel's longest text, 98 KB each in Chinese, are sure to pass.
  const read = await gatherBlocks({ blocks, properties: ["values"], firstCells: 8 }, running);
  return read.map(([values = []]) => values);
}

interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  readonly runs: readonly Segment[];
}

/** The cells of some rows; null where they are too many for one answer. */
async function readRun(run: Run, running: Running): Promise<ColumnsChunk["cells"] | null> {
  const work = async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem(run.sheet);
    const ranges = run.runs.map(({ from, to }) =>
      rangeOf(sheet, { row: run.row, column: from, rows: run.count, columns: to - from + 1 }).load("values"),
    );
    await context.sync();
    // Past five million cells Excel may answer null instead of an error.
    return ranges.some((range) => !range.values) ? null : ranges.map((range) => range.values);
  };
  try {
    return await batch("readColumns", work, running);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "too-large") return null;
    throw error;
  }
}
