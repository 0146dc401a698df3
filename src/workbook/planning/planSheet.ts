import { sameValue } from "../../core/changes/cells/compareCell";
import type { Conflict } from "../../core/changes/conflict";
import { planCells } from "../../core/changes/planning/planCells";
import { type FoundRow, findRows, keysSuffice } from "../../core/changes/rows/rowSearch";
import type { Running } from "../excel/running";
import { longBetween } from "../reading/cells/longBetween";
import { type CellImages, readImages } from "../reading/cells/readImages";
import { type InArray, readArrays } from "../reading/sheets/readArrays";
import type { SheetColumns } from "../reading/sheets/sheetColumns";
import { isCovered } from "../reading/sheets/sheetFacts";
import type { SheetPlan } from "./plan";
import { planRemovals, planRestorations, type SheetScene } from "./planRemovals";
import { type SheetChanges, searchColumns, sightsOf, wantedCells } from "./sightedCells";
import { withLooks } from "./withLooks";

export interface PlannedSheet {
  readonly plan: SheetPlan;
  readonly conflicts: readonly Conflict[];
  readonly done: number;
}

/** The rows of one sheet's changes, found again, with what stands there now. */
interface Seen {
  readonly ofCells: readonly FoundRow[];
  readonly ofRemovals: readonly FoundRow[];
  readonly columns: SheetColumns;
  readonly images: CellImages;
  readonly inArray: InArray;
  /** Every row was told by its key alone. */
  readonly keyed: boolean;
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
  const seen = await lookAt(changes, scene, running);
  if (seen === null) return null;
  const { columns, images } = seen;
  const { cells, left } = plannedCells(changes.cells, seen, scene);
  const removals = planRemovals(changes.removals, seen.ofRemovals, { scene, ...seen });
  const { restorations, standing, present } = planRestorations(changes.restorations, columns, scene.mode);
  const sheet = scene.sheet.name;
  return {
    plan: {
      sheet,
      cells: cells.cells,
      between: longBetween(cells.cells, images),
      restorations,
      standing,
      removals: scene.mode.foreseen ? removals.planned : await withLooks(sheet, removals.planned, running),
    },
    conflicts: [...cells.conflicts, ...removals.conflicts, ...present],
    done:
      cells.done + removals.done + left + changes.restorations.length - restorations.length - present.length,
  };
}

async function lookAt(changes: SheetChanges, scene: SheetScene, running: Running): Promise<Seen | null> {
  const { name } = scene.sheet;
  const identities = [...changes.cells, ...changes.removals].map((change) => change.row);
  const columns = await searchColumns(changes, scene, running);
  running.report?.(1 / 3);
  const found = findRows(identities, columns);
  const ofCells = found.slice(0, changes.cells.length);
  const ofRemovals = found.slice(changes.cells.length);
  const wanted = wantedCells(changes, ofCells, ofRemovals, scene);
  const inArray = await readArrays(name, wanted, scene.tables, running);
  running.report?.(2 / 3);
  const sights = sightsOf(identities, found, columns);
  for (const { row, column } of sights) wanted.set(row, (wanted.get(row) ?? new Set()).add(column));
  const images = await readImages(name, wanted, running);
  running.report?.(1);
  const stands = sights.every(({ row, column }) =>
    sameValue(images(row, column).value, columns.value(row, column)),
  );
  const keyed = identities.length > 0 && keysSuffice(identities, columns);
  return stands ? { ofCells, ofRemovals, columns, images, inArray, keyed } : null;
}

/** What is written into cells. Rows that leave take their changes with them: `left` of these are done by that. */
function plannedCells(
  changes: SheetChanges["cells"],
  { ofCells, ofRemovals, images, inArray, keyed }: Seen,
  { sheet, mode }: SheetScene,
) {
  const leaving = new Set(ofRemovals.flatMap((at) => (at.found ? [at.row] : [])));
  const kept = changes.flatMap((change, i) => {
    const at = ofCells[i];
    return at && !(at.found && leaving.has(at.row)) ? [{ change, at }] : [];
  });
  const cells = planCells(
    kept.map(({ change }) => change),
    kept.map(({ at }) => at),
    {
      now: images,
      covered: (row, column) => isCovered(sheet, row, column),
      inArray,
      overwrite: mode.overwrite === true,
      keyed,
    },
  );
  return { cells, left: changes.length - kept.length };
}
