import { compareCell } from "../../../src/core/changes/cells/compareCell";
import type { HeldCell, RowIdentity } from "../../../src/core/changes/heldRow";
import type { CellChange, RecordedPatch } from "../../../src/core/changes/patch";
import { findRows } from "../../../src/core/changes/rows/rowSearch";
import type { CellValue } from "../../../src/core/sheets/cell";

/** A sheet as plain rows; 1-based row 1 is the first. Formulas stand beside the values they gave. */
export type SimulatedSheet = readonly (readonly HeldCell[])[];

/** The identity a reader would give a row: key column 0 where asked, and all cells. */
export function identityOf(sheet: SimulatedSheet, row: number, keyed: boolean): RowIdentity {
  const cells = (sheet[row - 1] ?? []).map((cell, column) => ({ column, value: cell.value }));
  return { sheet: "客户", hint: row, key: keyed ? (cells[0] ?? null) : null, cells };
}

/** Applies a patch as the workbook zone does and gives the sheet and the patch as recorded. */
export function applyToSheet(
  sheet: SimulatedSheet,
  patch: RecordedPatch,
): { sheet: SimulatedSheet; recorded: RecordedPatch } {
  const rows = sheet.map((row) => [...row]);
  const value = (row: number, column: number): CellValue => rows[row - 1]?.[column]?.value ?? "";
  const cells = () => ({ firstRow: 1, lastRow: rows.length, value });
  const recorded: RecordedPatch["changes"][number][] = [];
  const sets = patch.changes.filter((change) => change.kind === "set-cell");
  const removals = patch.changes.filter((change) => change.kind === "remove-row");
  const found = findRows(
    [...sets, ...removals].map((change) => change.row),
    cells(),
  );
  sets.forEach((change, i) => {
    const at = found[i];
    if (!at?.found) return;
    const cell = rows[at.row - 1]?.[change.column] ?? { value: "" };
    if (compareCell(change, cell.value, cell.formula) !== "open") return;
    recorded.push({ ...change, was: { ...(cell.formula !== undefined && { formula: cell.formula }) } });
    const formula = change.becomes?.formula;
    rows[at.row - 1]?.splice(change.column, 1, {
      value: change.after,
      ...(formula !== undefined && { formula }),
    });
  });
  const restorations = patch.changes.filter((change) => change.kind === "restore-row");
  for (const change of restorations.toSorted((a, b) => a.held.row - b.held.row)) {
    rows.splice(change.held.row - 1, 0, [...change.held.cells]);
    recorded.push(change);
  }
  const gone = removals.flatMap((change, i) => {
    const at = found[sets.length + i];
    return at?.found ? [{ change, row: at.row }] : [];
  });
  for (const { change, row } of gone.toSorted((a, b) => b.row - a.row)) {
    const [cellsOfRow = []] = rows.splice(row - 1, 1);
    recorded.push({ ...change, held: { row, firstColumn: 0, cells: cellsOfRow, table: null } });
  }
  return { sheet: rows, recorded: { ...patch, changes: recorded } };
}

/** A patch over random rows for property tests. */
export function setCell(row: RowIdentity, column: number, before: CellValue, after: CellValue): CellChange {
  return { kind: "set-cell", row, column, heading: `列${column}`, field: null, before, after };
}
