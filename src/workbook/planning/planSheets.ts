import type { Conflict } from "../../core/changes/conflict";
import type { RecordedChange } from "../../core/changes/patch";
import { inTurn } from "../excel/progress";
import { type Running, stopIfCancelled } from "../excel/running";
import type { Part, Scene, SheetPlan } from "./plan";
import { planSheet } from "./planSheet";
import type { SheetChanges } from "./sightedCells";

export function sheetChangesOf(changes: readonly RecordedChange[]): ReadonlyMap<string, SheetChanges> {
  const bySheet = new Map<
    string,
    {
      cells: SheetChanges["cells"][number][];
      removals: SheetChanges["removals"][number][];
      restorations: SheetChanges["restorations"][number][];
    }
  >();
  for (const change of changes) {
    if (change.kind !== "set-cell" && change.kind !== "remove-row" && change.kind !== "restore-row") continue;
    const sheet = bySheet.get(change.row.sheet) ?? { cells: [], removals: [], restorations: [] };
    bySheet.set(change.row.sheet, sheet);
    if (change.kind === "set-cell") sheet.cells.push(change);
    else if (change.kind === "remove-row") sheet.removals.push(change);
    else sheet.restorations.push(change);
  }
  return bySheet;
}

export async function planSheets(
  bySheet: ReadonlyMap<string, SheetChanges>,
  { facts, mode }: Scene,
  running: Running,
): Promise<Part<SheetPlan> | null> {
  const planned: SheetPlan[] = [];
  const conflicts: Conflict[] = [];
  let done = 0;
  const all = [...bySheet.values()].reduce((sum, changes) => sum + countOf(changes), 0);
  const stretch = inTurn(running, all);
  for (const [name, changes] of bySheet) {
    stopIfCancelled(running);
    const own = stretch(countOf(changes));
    const sheet = facts.sheets.get(name);
    if (!sheet) {
      for (const change of [...changes.cells, ...changes.removals, ...changes.restorations]) {
        conflicts.push({ reason: "sheet-gone", change, row: null, found: null });
      }
      continue;
    }
    const tables = [...facts.tables.values()].filter((table) => table.sheet === name);
    const part = await planSheet(changes, { sheet, tables, mode }, own);
    if (!part) return null;
    planned.push(part.plan);
    for (const conflict of part.conflicts) conflicts.push(conflict);
    done += part.done;
  }
  return { planned, conflicts, done };
}

function countOf({ cells, removals, restorations }: SheetChanges): number {
  return cells.length + removals.length + restorations.length;
}
