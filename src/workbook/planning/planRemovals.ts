import type { Conflict } from "../../core/changes/conflict";
import type { HeldCell, RowIdentity } from "../../core/changes/heldRow";
import type { RowRemoval, RowRestoration } from "../../core/changes/patch";
import { countKeys, countRows, type FoundRow, findRows } from "../../core/changes/rows/rowSearch";
import type { Block } from "../excel/ranges";
import type { CellImages } from "../reading/cells/readImages";
import type { InArray } from "../reading/sheets/readArrays";
import type { SheetColumns } from "../reading/sheets/sheetColumns";
import { isMergedAcross, type SheetFacts, type TableFacts } from "../reading/sheets/sheetFacts";
import type { PlanMode, PlannedRemoval, ReturnedRow } from "./plan";

export interface SheetScene {
  readonly sheet: SheetFacts;
  /** Tables on this sheet. */
  readonly tables: readonly TableFacts[];
  readonly mode: PlanMode;
}

interface Extent {
  readonly table: string | null;
  readonly block: Block;
}

/** What leaves with a row: the row of its table, else the whole row of the sheet. */
export function extentOf(row: number, identity: RowIdentity, { sheet, tables }: SheetScene): Extent {
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
  readonly inArray: InArray;
}

/** Holds every removal against its row: removed, gone already, or a conflict. */
export function planRemovals(changes: readonly RowRemoval[], found: readonly FoundRow[], sight: Sight) {
  const planned: PlannedRemoval[] = [];
  const conflicts: Conflict[] = [];
  let done = 0;
  const copies = countRows(
    changes.map((change) => change.row),
    sight.columns,
  );
  const keyed = countKeys(
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
    } else if (holdsArray(at.row, change.row, sight)) {
      conflicts.push({ reason: "array-formula", change, row: at.row, found: null });
    } else if (scene.mode.resumed && (change.held?.copies ?? 1) > (copies[i] ?? 0)) done++;
    else
      planned.push({
        change: heldChange(change, at.row, { copies: copies[i] ?? 1, keyed: keyed[i] ?? 0 }, sight),
      });
  });
  return { planned, conflicts, done };
}

/** Such a row would leave with a part of an array, and come back with results where the formula fills cells itself. */
function holdsArray(row: number, identity: RowIdentity, { scene, inArray }: Sight): boolean {
  const { column, columns } = extentOf(row, identity, scene).block;
  return Array.from({ length: columns }, (_, c) => column + c).some((place) => inArray(row, place));
}

function heldChange(
  change: RowRemoval,
  row: number,
  { copies, keyed }: { readonly copies: number; readonly keyed: number },
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
  const counts = { ...(copies > 1 && { copies }), ...(keyed > 0 && { keyed }) };
  const held = { row, firstColumn: block.column, cells, table, ...counts };
  return { ...change, row: { ...change.row, hint: row }, held };
}

interface PlannedRestorations {
  readonly restorations: readonly RowRestoration[];
  readonly standing: readonly ReturnedRow[];
  readonly present: readonly Conflict[];
}

/**
 * Rows that come back. Some of them may be there: after a crash they never left, else somebody put them back. Of equal
 * rows as many come back as are missing, and none whose key is borne by as many rows as before, for it was edited in
 * the moment of leaving and stayed. A row that is added for the first time may equal others.
 */
export function planRestorations(
  changes: readonly RowRestoration[],
  columns: SheetColumns,
  mode: PlanMode,
): PlannedRestorations {
  if (mode.overwrite && !mode.resumed) return { restorations: changes, standing: [], present: [] };
  const rows = changes.map((change) => change.row);
  const equal = countRows(rows, columns);
  const bearers = countKeys(rows, columns);
  const open = new Map<string, number>();
  const take = (what: string, atFirst: number) => {
    const left = open.get(what) ?? atFirst;
    open.set(what, left - 1);
    return left > 0;
  };
  const isMissing = ({ row: { key, cells }, held }: RowRestoration, i: number): boolean => {
    const { copies = 1, keyed } = held;
    if (!take(JSON.stringify([key?.value ?? null, cells]), copies - (equal[i] ?? 0))) return false;
    return keyed === undefined || take(JSON.stringify(key), keyed - (bearers[i] ?? 0));
  };
  const missing = changes.map((change, i) => (change.added && !mode.resumed) || isMissing(change, i));
  const there = changes.filter((_, i) => !missing[i]);
  const restorations = changes.filter((_, i) => missing[i]);
  if (mode.resumed) return { restorations, standing: standingRows(there, columns), present: [] };
  const present = there.map((change): Conflict => ({ reason: "row-exists", change, row: null, found: null }));
  return { restorations, standing: [], present };
}

function standingRows(there: readonly RowRestoration[], columns: SheetColumns): readonly ReturnedRow[] {
  const found = findRows(
    there.map((change) => change.row),
    columns,
  );
  return there.flatMap(({ held }, i) => {
    const at = found[i];
    return at?.found && at.exact ? [{ row: at.row, held }] : [];
  });
}
