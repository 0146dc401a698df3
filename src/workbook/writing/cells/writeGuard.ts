import { cellInput } from "../../../core/changes/cells/cellInput";
import { sameValue } from "../../../core/changes/cells/compareCell";
import type { CellChange } from "../../../core/changes/patch";
import type { PlannedCell } from "../../../core/changes/planning/planCells";
import type { CellValue } from "../../../core/sheets/cell";
import { type Block, rangeOf } from "../../excel/ranges";
import { isFormulaOf } from "../../reading/cells/isFormula";

/*
 * Between the plan and the write a person may sort, insert or type. A request is carried out whole, so what it reads
 * before it writes is exactly what it overwrites: where that is not what was planned, the cells are put back.
 */

/** What a request overwrites, read by that same request. */
export interface WriteGuard {
  readonly block: Block;
  readonly images: Excel.Range;
  readonly identities: readonly { readonly column: number; readonly range: Excel.Range }[];
}

type Cells = readonly (readonly (PlannedCell | null)[])[];

/** Share of a row's identifying cells that must agree where it has no key, as in the search for rows. */
const agreeingShare = 2 / 3;

/** Queues the reading of a block and of the columns that tell its rows; call it before anything is set. */
export function guardOf(sheet: Excel.Worksheet, block: Block, cells: Cells): WriteGuard {
  const columns = new Set(
    cells.flat().flatMap((cell) => (cell ? identityOf(cell.change).map(({ column }) => column) : [])),
  );
  return {
    block,
    images: rangeOf(sheet, block).load("values,formulas,numberFormat"),
    identities: [...columns].map((column) => ({
      column,
      range: rangeOf(sheet, { ...block, column, columns: 1 }).load("values"),
    })),
  };
}

/** True where the request overwrote what was planned to be overwritten. `planned` are all cells of the operation. */
export function isAsPlanned(guard: WriteGuard, cells: Cells, planned: PlannedValues): boolean {
  return cells.every((row, r) =>
    row.every((cell, c) => {
      if (!cell) return true;
      const value: CellValue = guard.images.values[r]?.[c] ?? "";
      const formula: CellValue = guard.images.formulas[r]?.[c] ?? "";
      return isExpected(cell, value, formula) && isRow(guard, r, cell, planned);
    }),
  );
}

/** The cells as they were before the request, to be written back. */
export function imagesOf(
  { block, images }: Pick<WriteGuard, "block" | "images">,
  sheet: string,
): readonly PlannedCell[] {
  return Array.from({ length: block.rows * block.columns }, (_, i): PlannedCell => {
    const [r, c] = [Math.floor(i / block.columns), i % block.columns];
    const value: CellValue = images.values[r]?.[c] ?? "";
    const formula: CellValue = images.formulas[r]?.[c] ?? "";
    const numberFormat: string = images.numberFormat[r]?.[c] ?? "General";
    const row = block.row + r;
    const change: CellChange = {
      kind: "set-cell",
      row: { sheet, hint: row, key: null, cells: [] },
      column: block.column + c,
      heading: "",
      field: null,
      before: "",
      after: value,
      becomes: { numberFormat, ...(isFormulaOf(formula, value) && { formula }) },
    };
    // No format is like this one: whatever the request left, the old format is set.
    return { row, change, input: cellInput(change, "\u0000") };
  });
}

/** What an operation writes, by row and column: a row may be told by a cell that it changes itself. */
export type PlannedValues = (row: number, column: number) => CellValue | undefined;

export function plannedValues(cells: readonly PlannedCell[]): PlannedValues {
  const values = new Map(cells.map(({ row, change }) => [`${row},${change.column}`, change.after]));
  return (row, column) => values.get(`${row},${column}`);
}

/** Holds what the plan saw, or already what is to be written: a request may be repeated. */
function isExpected({ change, fresh }: PlannedCell, value: CellValue, formula: CellValue): boolean {
  if (fresh) return value === "" || sameValue(value, change.after) || formula !== value;
  // Remnants of formulas and cells that are put back are not told by a row.
  if (identityOf(change).length === 0) return true;
  if (sameValue(value, change.before) || sameValue(value, change.after)) return true;
  // Results move with the cells they are worked out from.
  return formula !== value && (change.was?.formula ?? change.becomes?.formula) !== undefined;
}

function isRow(guard: WriteGuard, r: number, { change }: PlannedCell, planned: PlannedValues): boolean {
  const identity = identityOf(change).filter(({ value }) => value !== "");
  const agreeing = identity.filter(({ column, value }) => {
    const range = guard.identities.find((known) => known.column === column)?.range;
    const now: CellValue = range?.values[r]?.[0] ?? "";
    const after = planned(guard.block.row + r, column);
    return sameValue(now, value) || (after !== undefined && sameValue(now, after));
  });
  return agreeing.length >= identity.length * agreeingShare;
}

/** The cells that tell a row: its key, or all that was read of it. */
export function identityOf({ row }: CellChange) {
  return row.key && row.key.value !== "" ? [row.key] : row.cells;
}
