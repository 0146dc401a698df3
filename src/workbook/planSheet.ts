import type { Conflict } from "../core/changes/conflict";
import type { CellChange, HeldCell, RowIdentity, RowRemoval, RowRestoration } from "../core/changes/patch";
import { planCells } from "../core/changes/planCells";
import { countRows, type FoundRow, findRows, keysSuffice } from "../core/changes/rowSearch";
import type { PlanMode, PlannedRemoval, SheetPlan } from "./plan";
import type { Block } from "./ranges";
import { type CellImages, readImages } from "./readImages";
import type { Running } from "./running";
import { readSheetColumns, type SheetColumns } from "./sheetColumns";
import { isCovered, isMergedAcross, type SheetFacts, type TableFacts } from "./sheetFacts";

export interface SheetChanges {
  readonly cells: readonly CellChange[];
  readonly removals: readonly RowRemoval[];
  readonly restorations: readonly RowRestoration[];
}

export interface SheetScene {
  readonly sheet: SheetFacts;
  /** Tables on this sheet. */
  readonly tables: readonly TableFacts[];
  readonly mode: PlanMode;
}

export interface PlannedSheet {
  readonly plan: SheetPlan;
  readonly conflicts: readonly Conflict[];
  readonly done: number;
}

/** Finds the rows of one sheet's changes again and holds every change against what stands there now. */
export async function planSheet(
  changes: SheetChanges,
  scene: SheetScene,
  running: Running,
): Promise<PlannedSheet> {
  const identities = [...changes.cells, ...changes.removals].map((change) => change.row);
  const columns = await searchColumns(changes, scene, running);
  const found = findRows(identities, columns);
  const ofCells = found.slice(0, changes.cells.length);
  const ofRemovals = found.slice(changes.cells.length);
  const leaving = new Set(ofRemovals.flatMap((at) => (at.found ? [at.row] : [])));
  const wanted = wantedCells(changes, ofCells, ofRemovals, scene);
  const images = await readImages(scene.sheet.name, wanted, running);
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
      overwrite: scene.mode.overwrite === true,
      keyed,
    },
  );
  const removals = planRemovals(changes.removals, ofRemovals, { scene, images, columns });
  const restorations = planRestorations(changes.restorations, columns, scene.mode);
  return {
    plan: {
      sheet: scene.sheet.name,
      cells: cells.cells,
      restorations,
      removals: removals.planned,
    },
    conflicts: [...cells.conflicts, ...removals.conflicts],
    done:
      cells.done +
      removals.done +
      (changes.cells.length - kept.length) +
      changes.restorations.length -
      restorations.length,
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

/** The cells that must be seen whole: those to be written, and the rows to be removed. */
function wantedCells(
  changes: SheetChanges,
  ofCells: readonly FoundRow[],
  ofRemovals: readonly FoundRow[],
  scene: SheetScene,
): ReadonlyMap<number, ReadonlySet<number>> {
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

interface Extent {
  readonly table: string | null;
  readonly block: Block;
}

/** What leaves with a row: the row of its table, else the whole row of the sheet. */
function extentOf(row: number, identity: RowIdentity, { sheet, tables }: SheetScene): Extent {
  const column = identity.key?.column ?? identity.cells[0]?.column ?? 0;
  const table = tables.find(({ place, showHeaders, showTotals }) => {
    const first = place.row + (showHeaders ? 1 : 0);
    const last = place.row + place.rows - 1 - (showTotals ? 1 : 0);
    return row >= first && row <= last && column >= place.column && column < place.column + place.columns;
  });
  if (table) {
    return {
      table: table.name,
      block: { row, rows: 1, column: table.place.column, columns: table.place.columns },
    };
  }
  const used = sheet.used ?? { column: 0, columns: 1 };
  return { table: null, block: { row, rows: 1, column: used.column, columns: used.columns } };
}

interface Sight {
  readonly scene: SheetScene;
  readonly images: CellImages;
  readonly columns: SheetColumns;
}

function planRemovals(changes: readonly RowRemoval[], found: readonly FoundRow[], sight: Sight) {
  const planned: PlannedRemoval[] = [];
  const conflicts: Conflict[] = [];
  let done = 0;
  const copies = countRows(
    changes.map((change) => change.row),
    sight.columns,
  );
  const { scene } = sight;
  changes.forEach((change, i) => {
    const at = found[i];
    if (!at?.found) {
      if (scene.mode.resumed && at?.reason === "row-gone") done++;
      else conflicts.push({ reason: at?.reason ?? "row-gone", change, row: null, found: null });
    } else if (!at.exact && !scene.mode.overwrite) {
      conflicts.push({ reason: "row-edited", change, row: at.row, found: null });
    } else if (isMergedAcross(scene.sheet, at.row)) {
      conflicts.push({ reason: "merged-cells", change, row: at.row, found: null });
    } else if (scene.mode.resumed && (change.held?.copies ?? 1) > (copies[i] ?? 0)) done++;
    else planned.push({ change: heldChange(change, at.row, copies[i] ?? 1, sight) });
  });
  return { planned, conflicts, done };
}

function heldChange(
  change: RowRemoval,
  row: number,
  copies: number,
  { scene, images }: Sight,
): PlannedRemoval["change"] {
  const { table, block } = extentOf(row, change.row, scene);
  const cells = Array.from({ length: block.columns }, (_, c): HeldCell => {
    const { value, formula, numberFormat } = images(row, block.column + c);
    return {
      value,
      ...(formula !== undefined && { formula }),
      ...(numberFormat !== "General" && { numberFormat }),
    };
  });
  const held = { row, firstColumn: block.column, cells, table, ...(copies > 1 && { copies }) };
  return { ...change, row: { ...change.row, hint: row }, held };
}

/**
 * Rows that come back. After a crash some of them never left: of equal rows as many come back as are missing.
 */
function planRestorations(
  changes: readonly RowRestoration[],
  columns: SheetColumns,
  mode: PlanMode,
): readonly RowRestoration[] {
  if (!mode.resumed) return changes;
  const present = countRows(
    changes.map((change) => change.row),
    columns,
  );
  const missing = new Map<string, number>();
  return changes.filter((change, i) => {
    const content = JSON.stringify([change.row.key?.value ?? null, change.row.cells]);
    const left = missing.get(content) ?? (change.held.copies ?? 1) - (present[i] ?? 0);
    missing.set(content, left - 1);
    return left > 0;
  });
}
