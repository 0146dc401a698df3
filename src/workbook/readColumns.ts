import { rowBytes } from "../core/changes/byteChunks";
import { type Segment, segments } from "../core/changes/segments";
import type { CellValue } from "../core/sheets/cell";
import { batch } from "./excel";
import { rangeOf } from "./ranges";
import type { Running } from "./running";
import { WorkbookError } from "./workbookError";

/**
 * What an answer is planned for. Later rows may be longer than those measured and the answer's own frame is not
 * counted, so this leaves half of the 2,000,000 bytes that no answer may pass; Excel on the web takes 5 MB.
 */
const answerBytes = 1_000_000;
/** The first chunk is a sample: its rows tell how long the rows are. */
const sampleRows = 500;
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
 * Reads some columns of a sheet in chunks of about 1 MB, one round trip each. The size of the next chunk follows
 * from the last one (the first is small); where Excel finds an answer too large the chunk is halved.
 */
export async function readColumns(
  request: ColumnsRequest,
  onChunk: (chunk: ColumnsChunk) => void | Promise<void>,
  running: Running = {},
): Promise<void> {
  const runs = segments(request.columns, columnGap);
  if (runs.length === 0) return;
  let rows = sampleRows;
  for (let row = request.firstRow; row <= request.lastRow; ) {
    const count = Math.min(rows, request.lastRow - row + 1);
    const cells = await readRun({ sheet: request.sheet, row, count, runs }, running);
    if (cells === null) {
      if (count === 1) throw new WorkbookError("too-large", { sheet: request.sheet, row });
      rows = count >> 1;
      continue;
    }
    await onChunk({ firstRow: row, runs, cells });
    row += count;
    rows = rowsFor(sampledRowBytes(cells, count));
  }
}

function rowsFor(bytesPerRow: number): number {
  return Math.min(mostRows, Math.max(1, Math.floor(answerBytes / Math.max(1, bytesPerRow))));
}

/** Bytes of a row on average, from every tenth row; a quarter is added because later rows may be longer. */
function sampledRowBytes(cells: ColumnsChunk["cells"], rows: number): number {
  let bytes = 0;
  let sampled = 0;
  for (let row = 0; row < rows; row += 10) {
    for (const run of cells) bytes += rowBytes(run[row] ?? []);
    sampled++;
  }
  return (bytes / Math.max(1, sampled)) * 1.25;
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
