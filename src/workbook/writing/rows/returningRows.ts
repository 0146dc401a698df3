import { cellInput } from "../../../core/changes/cells/cellInput";
import { rowBytes } from "../../../core/changes/chunks/byteChunks";
import { moveFormula } from "../../../core/changes/formulas/cellReferences";
import type { HeldRow } from "../../../core/changes/heldRow";
import type { CellChange } from "../../../core/changes/patch";
import type { PlannedCell } from "../../../core/changes/planning/planCells";

/** Rows that stood one after another and come back together. */
export interface ReturningRun {
  readonly row: number;
  readonly table: string | null;
  readonly held: readonly HeldRow[];
  readonly bytes: number;
}

/** What one request may bring: its answer holds the cells once more. */
const bytesPerRequest = 600_000;
/** Insertions in one request; each moves all rows below it. */
const runsPerRequest = 100;

/** Rows as runs from the top down, in groups of one table (or of none), each for one request. */
export function requestsOf(rows: readonly HeldRow[]): readonly (readonly ReturningRun[])[] {
  const requests: ReturningRun[][] = [];
  let bytes = 0;
  for (const run of runsOf(rows)) {
    const last = requests.at(-1);
    const fits = last && last.length < runsPerRequest && bytes + run.bytes <= bytesPerRequest;
    if (last && fits && last[0]?.table === run.table) last.push(run);
    else {
      requests.push([run]);
      bytes = 0;
    }
    bytes += run.bytes;
  }
  return requests;
}

function runsOf(rows: readonly HeldRow[]): readonly ReturningRun[] {
  const runs: { row: number; table: string | null; held: HeldRow[]; bytes: number }[] = [];
  for (const held of rows.toSorted((a, b) => a.row - b.row)) {
    const bytes = rowBytes(held.cells.map(({ formula, value }) => formula ?? value));
    const last = runs.at(-1);
    const follows = last && last.table === held.table && last.row + last.held.length === held.row;
    if (last && follows && last.bytes + bytes <= bytesPerRequest) {
      last.held.push(held);
      last.bytes += bytes;
    } else runs.push({ row: held.row, table: held.table, held: [held], bytes });
  }
  return runs;
}

/** What is written where a run comes back with its first row in `row`. */
export function cellsOfRun(sheet: string, { held }: ReturningRun, row: number): readonly PlannedCell[] {
  return held.flatMap((each, i) => cellsOf(sheet, each, row + i));
}

function cellsOf(sheet: string, held: HeldRow, row: number): readonly PlannedCell[] {
  const typed = held.cells.flatMap(({ value, formula }, i) =>
    formula === undefined && value !== "" ? [{ column: held.firstColumn + i, value }] : [],
  );
  return held.cells.map((cell, i): PlannedCell => {
    const change: CellChange = {
      kind: "set-cell",
      // What was typed tells the row once it is there; formulas that are written later look at it.
      row: { sheet, hint: row, key: null, cells: cell.formula === undefined ? [] : typed },
      column: held.firstColumn + i,
      heading: "",
      field: null,
      before: "",
      after: cell.value,
      becomes: {
        numberFormat: cell.numberFormat ?? "General",
        ...(cell.formula !== undefined && { formula: moveFormula(cell.formula, row - held.row) }),
      },
    };
    // No format is like this one: whatever the new row inherited, the old format is set.
    return { row, change, input: cellInput(change, "\u0000"), fresh: true };
  });
}
