import type { RowIdentity } from "../../core/changes/heldRow";
import type { CellChange, RowRemoval, RowRestoration } from "../../core/changes/patch";
import { type FoundRow, keysSuffice } from "../../core/changes/rows/rowSearch";
import type { Running } from "../excel/running";
import { readSheetColumns, type SheetColumns } from "../reading/sheets/sheetColumns";
import { extentOf, type SheetScene } from "./planRemovals";

export interface SheetChanges {
  readonly cells: readonly CellChange[];
  readonly removals: readonly RowRemoval[];
  readonly restorations: readonly RowRestoration[];
}

/**
 * First the key columns; the other identifying columns only where a key is missing or stands twice, and for rows that
 * go or come back: of those it is counted how many are equal.
 */
export async function searchColumns(
  changes: SheetChanges,
  { sheet }: SheetScene,
  running: Running,
): Promise<SheetColumns> {
  const counted = [...changes.removals, ...changes.restorations].map((change) => change.row);
  const all = [...changes.cells.map((change) => change.row), ...counted];
  const keys = all.flatMap((identity) => (identity.key ? [identity.key.column] : []));
  const columns = await readSheetColumns(sheet, keys, null, running);
  const more = keysSuffice(all, columns) ? counted : all;
  const others = new Set(more.flatMap((identity) => identity.cells.map((cell) => cell.column)));
  return others.size > 0 ? readSheetColumns(sheet, [...others], columns, running) : columns;
}

/** The cells by which rows were found: looked at once more together with what is to be overwritten. */
export function sightsOf(
  identities: readonly RowIdentity[],
  found: readonly FoundRow[],
  columns: SheetColumns,
): readonly { readonly row: number; readonly column: number }[] {
  const seen = new Set<number>();
  return identities.flatMap(({ key, cells }, i) => {
    const at = found[i];
    if (!at?.found || seen.has(at.row)) return [];
    seen.add(at.row);
    const telling = key && key.value !== "" ? [key] : cells;
    return telling.flatMap(({ column }) => (columns.columns.has(column) ? [{ row: at.row, column }] : []));
  });
}

/** The cells that must be seen whole: those to be written, and the rows to be removed. */
export function wantedCells(
  changes: SheetChanges,
  ofCells: readonly FoundRow[],
  ofRemovals: readonly FoundRow[],
  scene: SheetScene,
): Map<number, Set<number>> {
  const wanted = new Map<number, Set<number>>();
  const want = (row: number, column: number) => {
    const columns = wanted.get(row) ?? new Set<number>();
    wanted.set(row, columns.add(column));
  };
  changes.cells.forEach((change, i) => {
    const at = ofCells[i];
    if (at?.found) want(at.row, change.column);
  });
  changes.removals.forEach((change, i) => {
    const at = ofRemovals[i];
    if (!at?.found) return;
    const { column, columns } = extentOf(at.row, change.row, scene).block;
    for (let c = column; c < column + columns; c++) want(at.row, c);
  });
  return wanted;
}
