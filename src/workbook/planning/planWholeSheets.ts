import type { Conflict } from "../../core/changes/conflict";
import type { RecordedChange } from "../../core/changes/patch";
import type { SheetAddition, SheetRemoval } from "../../core/changes/sheetChange";
import type { Running } from "../excel/running";
import { sheetContents } from "../reading/sheets/sheetContents";
import type { BookFacts } from "../reading/sheets/sheetFacts";
import type { Part, PlanMode, PlannedSheetRemoval, Scene } from "./plan";

/** A sheet the workbook has already is left as it is, unless the same patch takes it away first: then it is replaced. */
export function planSheetAdditions(
  changes: readonly RecordedChange[],
  facts: BookFacts,
  removals: readonly PlannedSheetRemoval[],
): Part<SheetAddition> {
  const all = changes.filter((change): change is SheetAddition => change.kind === "add-sheet");
  const leaving = new Set(removals.map(({ change }) => change.sheet));
  const staying = [...facts.sheets.keys()].filter((name) => !leaving.has(name));
  const taken = new Set(staying.map((name) => name.toLowerCase()));
  const planned = all.filter((change) => !taken.has(change.sheet.name.toLowerCase()));
  return { planned, conflicts: [], done: all.length - planned.length };
}

/** A sheet goes only if it is as it was installed; what anybody typed into it keeps it. */
export async function planSheetRemovals(
  changes: readonly RecordedChange[],
  { facts, mode }: Scene,
  running: Running,
): Promise<Part<PlannedSheetRemoval>> {
  const planned: PlannedSheetRemoval[] = [];
  const conflicts: Conflict[] = [];
  let done = 0;
  for (const change of changes) {
    if (change.kind !== "remove-sheet") continue;
    if (!facts.sheets.has(change.sheet)) {
      done++;
      continue;
    }
    const stood = mode.overwrite || mode.ownSheets ? null : await sheetContents(change.sheet, running);
    if (stood === null || isUntouched(change, stood, mode)) planned.push({ change, stood });
    else conflicts.push({ reason: "sheet-in-use", change, row: null, found: null });
  }
  return { planned, conflicts, done };
}

/** As it was installed, or as an installation that was cut off left it. */
function isUntouched(
  { contents, stages = [] }: SheetRemoval,
  stood: string,
  { resumed = false }: PlanMode,
): boolean {
  return stood === contents || (resumed && stages.includes(stood));
}
