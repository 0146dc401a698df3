import { sameValue } from "../../core/changes/cells/compareCell";
import type { Conflict } from "../../core/changes/conflict";
import { planCells } from "../../core/changes/planning/planCells";
import { findRows, keysSuffice } from "../../core/changes/rows/rowSearch";
import type { Running } from "../excel/running";
import { longBetween } from "../reading/cells/longBetween";
import { readImages } from "../reading/cells/readImages";
import { readArrays } from "../reading/sheets/readArrays";
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
