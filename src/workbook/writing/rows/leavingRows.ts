import { rowBytes } from "../../../core/changes/chunks/byteChunks";
import type { HeldRow } from "../../../core/changes/heldRow";

/** Deletions in one request; each moves all rows below it. */
const deletionsPerSync = 100;
/** Rows in one request, few enough for a repetition to be quick. */
const rowsPerSync = 5_000;
/** The answer holds every cell of a row as value, formula and format. */
const bytesPerSync = 500_000;

/** A row that goes: the row of a table, or (table null) the whole row of the sheet. */
export interface LeavingRow {
  readonly row: number;
  readonly table: string | null;
  /** What stands there, from `firstColumn` (0-based) on; left out = not known, then it goes whatever it is. */
  readonly held?: Pick<HeldRow, "firstColumn" | "cells" | "coloursKept">;
}

/** Neighbouring rows that go together. */
export interface RowRun {
  readonly row: number;
  readonly rows: number;
  readonly table: string | null;
  readonly leaving: readonly LeavingRow[];
  readonly bytes: number;
}

/** Neighbouring rows of one table (or of none) as runs, the lowest first. */
export function runsOf(rows: readonly LeavingRow[]): readonly RowRun[] {
  const runs: (Pick<RowRun, "table"> & {
    row: number;
    rows: number;
    bytes: number;
    leaving: LeavingRow[];
  })[] = [];
  for (const one of rows.toSorted((a, b) => b.row - a.row)) {
    const { row, table } = one;
    const last = runs.at(-1);
    const bytes = one.held ? rowBytes(one.held.cells.map(({ formula, value }) => formula ?? value)) : 0;
    const fits = last && last.rows < rowsPerSync && last.bytes + bytes <= bytesPerSync;
    if (last && fits && last.table === table && last.row === row + 1) {
      last.row = row;
      last.rows++;
      last.bytes += bytes;
      last.leaving.push(one);
    } else runs.push({ row, rows: 1, table, leaving: [one], bytes });
  }
  return runs;
}

/** Runs in groups, each for one request. */
export function requestsOf(runs: readonly RowRun[]): readonly (readonly RowRun[])[] {
  const requests: RowRun[][] = [];
  let [rows, bytes] = [0, 0];
  for (const run of runs) {
    const last = requests.at(-1);
    const fits = rows + run.rows <= rowsPerSync && bytes + run.bytes <= bytesPerSync;
    if (last && fits && last.length < deletionsPerSync) last.push(run);
    else {
      requests.push([run]);
      [rows, bytes] = [0, 0];
    }
    rows += run.rows;
    bytes += run.bytes;
  }
  return requests;
}
