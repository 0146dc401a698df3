import type { CellValue } from "../../sheets/cell";
import { type CellInput, cellInput } from "../cells/cellInput";
import { compareCell } from "../cells/compareCell";
import { needsTextFormat, textFormat } from "../cells/textGuard";
import type { Conflict, ConflictReason } from "../conflict";
import { moveFormula } from "../formulas/cellReferences";
import type { CellExtras } from "../heldRow";
import type { CellChange } from "../patch";
import type { FoundRow } from "../rows/rowSearch";

/** A cell as the sheet holds it now. */
export interface CellNow {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat: string;
}

/** A change that will be written: where, how, and as the journal shall keep it. */
export interface PlannedCell {
  readonly row: number;
  readonly input: CellInput;
  readonly change: CellChange;
  /** The cell belongs to a row that has just come in: it must be empty, or hold what a table fills in by itself. */
  readonly fresh?: boolean;
}

export interface CellPlan {
  readonly cells: readonly PlannedCell[];
  readonly conflicts: readonly Conflict[];
  /** Cells that hold the new value already. */
  readonly done: number;
}

export interface CellSight {
  readonly now: (row: number, column: number) => CellNow;
  /** A cell under a merged one takes no value. */
  readonly covered: (row: number, column: number) => boolean;
  /** A cell that a formula with several results fills, this cell's own or another's: none of them can be written alone. */
  readonly inArray?: (row: number, column: number) => boolean;
  /** Cells that were edited since are overwritten all the same: the user has said so. */
  readonly overwrite?: boolean;
  /** Every row was found by its unique key: the journal needs no other cells to find it again. */
  readonly keyed?: boolean;
}

/** Excel's longest cell text. */
const longestText = 32_767;

/** Holds every change against its cell: written, done already, or a conflict. `found` stands beside `changes`. */
export function planCells(
  changes: readonly CellChange[],
  found: readonly FoundRow[],
  sight: CellSight,
): CellPlan {
  const cells: PlannedCell[] = [];
  const conflicts: Conflict[] = [];
  let done = 0;
  changes.forEach((change, i) => {
    const at = found[i];
    if (!at?.found) {
      conflicts.push({ reason: at?.reason ?? "row-gone", change, row: null, found: null });
      return;
    }
    const now = sight.now(at.row, change.column);
    const state = compareCell(change, now.value, now.formula);
    const reason = state === "done" ? null : obstacle(change, at.row, state === "edited", sight);
    if (state === "done") done++;
    else if (reason) conflicts.push({ reason, change, row: at.row, found: now.value });
    else cells.push(planned(change, at.row, now, sight.keyed === true));
  });
  return { cells, conflicts, done };
}

function obstacle(change: CellChange, row: number, edited: boolean, sight: CellSight): ConflictReason | null {
  if (sight.covered(row, change.column)) return "merged-cells";
  if (sight.inArray?.(row, change.column)) return "array-formula";
  if (typeof change.after === "string" && change.after.length > longestText) return "text-too-long";
  return edited && !sight.overwrite ? "cell-edited" : null;
}

/** The journal keeps the value that is truly overwritten, the row where it truly stood, and what else was lost. */
function planned(change: CellChange, row: number, now: CellNow, keyed: boolean): PlannedCell {
  const input = cellInput(change, now.numberFormat);
  const formatChanges = input.finalFormat !== now.numberFormat;
  // A text that looks like a number comes back under its own format, not as a text cell.
  const formatMatters = formatChanges || (needsTextFormat(now.value) && now.numberFormat !== textFormat);
  const was: CellExtras = {
    ...(now.formula !== undefined && { formula: now.formula, formulaRow: row }),
    ...(formatMatters && { numberFormat: now.numberFormat }),
  };
  const { becomes: wanted, was: _was, ...rest } = change;
  const becomes: CellExtras = {
    ...(wanted?.formula !== undefined && { formula: wanted.formula }),
    ...(wanted?.formulaRow !== undefined && { formulaRow: wanted.formulaRow }),
    ...(formatChanges && { numberFormat: input.finalFormat }),
  };
  return {
    row,
    input,
    change: {
      ...rest,
      row: { ...change.row, hint: row, ...(keyed && { cells: [] }) },
      before: now.value,
      ...(Object.keys(was).length > 0 && { was }),
      ...(Object.keys(becomes).length > 0 && { becomes }),
    },
  };
}

/** The same cells further down, after rows came in above: formulas that come back move to their new row. */
export function moveCell(cell: PlannedCell, row: number): PlannedCell {
  const { formula, formulaRow } = cell.change.becomes ?? {};
  if (formula === undefined) return row === cell.row ? cell : { ...cell, row };
  const moved = moveFormula(formula, row - (formulaRow ?? row));
  const becomes = { ...cell.change.becomes, formula: moved, formulaRow: row };
  return { row, input: { ...cell.input, value: moved }, change: { ...cell.change, becomes } };
}
