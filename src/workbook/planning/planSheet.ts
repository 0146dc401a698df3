import { sameValue } from "../../core/changes/cells/compareCell";
import type { Conflict } from "../../core/changes/conflict";
import type { RowIdentity } from "../../core/changes/heldRow";
import type { CellChange, RowRemoval, RowRestoration } from "../../core/changes/patch";
import { planCells } from "../../core/changes/planning/planCells";
import { type FoundRow, findRows, keysSuffice } from "../../core/changes/rows/rowSearch";
import type { Running } from "../excel/running";
import { longBetween } from "../reading/cells/longBetween";
import { readImages } from "../reading/cells/readImages";
import { readArrays } from "../reading/sheets/readArrays";
import { readSheetColumns, type SheetColumns } from "../reading/sheets/sheetColumns";
import { isCovered } from "../reading/sheets/sheetFacts";
import type { SheetPlan } from "./plan";
import { extentOf, planRemovals, planRestorations, type SheetScene } from "./planRemovals";
import { withLooks } from "./withLooks";

export interface SheetChanges {
  readonly cells: readonly CellChange[];
  readonly removals: readonly RowRemoval[];
  readonly restorations: readonly RowRestoration[];
}

export interface PlannedSheet {
  readonly plan: SheetPlan;
  readonly conflicts: readonly Conflict[];
  readonly done: number;
}

/**
 * Finds the rows of one sheet's changes again and holds every change against what stands there now. null: rows moved
 * between the search and the look at their cells (somebody sorts or inserts at this moment); plan anew.
 */
export async function planSheet(
  changes: SheetChanges,
  scene: SheetScene,
  running: Running,
): Promise<PlannedSheet | null> {
  const identities = [...changes.cells, ...changes.removals].map((change) => change.row);
  const columns = await searchColumns(changes, scene, running);
  running.report?.(1 / 3);
  const found = findRows(identities, columns);
  const ofCells = found.slice(0, changes.cells.length);
  const ofRemovals = found.slice(changes.cells.length);
  const leaving = new Set(ofRemovals.flatMap((at) => (at.found ? [at.row] : [])));
  const wanted = wantedCells(changes, ofCells, ofRemovals, scene);
  const inArray = await readArrays(scene.sheet.name, wanted, scene.tables, running);
  running.report?.(2 / 3);
  const sights = sightsOf(identities, found, columns);
  for (const { row, column } of sights) wanted.set(row, (wanted.get(row) ?? new Set()).add(column));
  const images = await readImages(scene.sheet.name, wanted, running);
  running.report?.(1);
  const stands = sights.every(({ row, column }) =>
    sameValue(images(row, column).value, columns.value(row, column)),
  );
  if (!stands) return null;
  const kept = changes.cells.flatMap((change, i) => {
    const at = ofCells[i];
    return at && !(at.found && leaving.has(at.row)) ? [{ change, at }] : [];
  });
  const keyed = identities.length > 0 && keysSuffice(identities, columns);
  const cells = planCells(
    kept.map(({ change }) => change),
    kept.map(({ at }) => at),
    {
      now: images,
      covered: (row, column) => isCovered(scene.sheet, row, column),
      inArray,
      overwrite: scene.mode.overwrite === true,
      keyed,
    },
  );
  const removals = planRemovals(changes.removals, ofRemovals, { scene, images, columns, inArray });
  const { restorations, present } = planRestorations(changes.restorations, columns, scene.mode);
  return {
    plan: {
      sheet: scene.sheet.name,
      cells: cells.cells,
      between: longBetween(cells.cells, images),
      restorations,
      removals: scene.mode.foreseen
        ? removals.planned
        : await withLooks(scene.sheet.name, removals.planned, running),
    },
    conflicts: [...cells.conflicts, ...removals.conflicts, ...present],
    done:
      cells.done +
      removals.done +
      (changes.cells.length - kept.length) +
      changes.restorations.length -
      restorations.length -
      present.length,
  };
}

/**
 * First the key columns; the other identifying columns only where a key is missing or stands twice, and for rows that
 * go or come back: of those it is counted how many are equal.
 */
async function searchColumns(
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
function sightsOf(
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
function wantedCells(
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
