import type { Conflict } from "../../core/changes/conflict";
import type { RecordedChange } from "../../core/changes/patch";
import type { SheetAddition, SheetRemoval } from "../../core/changes/sheetChange";
import { inTurn } from "../excel/progress";
import { type Running, stopIfCancelled } from "../excel/running";
import { WorkbookError } from "../excel/workbookError";
import { sheetContents } from "../reading/sheets/sheetContents";
import { type BookFacts, readFacts, withMergedCells } from "../reading/sheets/sheetFacts";
import { lostFormulas } from "./lostFormulas";
import type { Part, Plan, PlanMode, PlannedSheetRemoval, Scene, SheetPlan } from "./plan";
import { planNames } from "./planNames";
import { planParts } from "./planParts";
import { missingRows, planRowsAdditions, planRowsRemovals } from "./planRows";
import { planSheet, type SheetChanges } from "./planSheet";
import { refuseFullSheets } from "./refuseFullSheets";

/** How often a plan is begun anew because rows moved while it was made. */
const planTries = 3;

/**
 * Holds a patch against the workbook as it is now. Writes nothing. Throws where nothing could be written at all
 * (a sheet is protected, the workbook is read-only, rows keep moving).
 */
export async function planPatch(
  changes: readonly RecordedChange[],
  mode: PlanMode,
  running: Running,
): Promise<Plan> {
  for (let tries = 0; tries < planTries; tries++) {
    const plan = await planOnce(changes, mode, running);
    if (plan) return plan;
  }
  throw new WorkbookError("not-verified", { moved: 1 });
}

/** null where rows moved meanwhile. */
async function planOnce(
  changes: readonly RecordedChange[],
  mode: PlanMode,
  running: Running,
): Promise<Plan | null> {
  const bare = await readFacts(running);
  const bySheet = sheetChangesOf(changes);
  const names = [...bySheet.keys()];
  refuseProtected([...names, ...tableSheets(changes, bare)], bare);
  const facts = await withMergedCells(bare, names, running);
  const cells = await planSheets(bySheet, { facts, mode }, running);
  if (!cells) return null;
  const removals = await planSheetRemovals(changes, { facts, mode }, running);
  const sheetAdditions = planSheetAdditions(changes, facts, removals.planned);
  const leaving = await planRowsRemovals(changes, { facts, mode }, running);
  const others = [
    sheetAdditions,
    await planNames(changes, mode, running),
    planRowsAdditions(changes, facts, sheetAdditions.planned),
    leaving,
    removals,
    await planParts(changes, { facts, mode, leaving: leaving.planned }, running),
  ] as const;
  const [additions, named, rowsAdded, rowsRemoved, sheetsRemoved, parts] = others;
  const rowsAdditions = await missingRows(rowsAdded.planned, { facts, mode }, running);
  await refuseFullSheets({ rowsAdditions, sheets: cells.planned }, facts, running);
  return {
    sheetAdditions: additions.planned,
    nameAdditions: named.additions,
    parts: parts.planned,
    sheets: cells.planned,
    formulaLosses: await lostFormulas(cells.planned, facts, running),
    formulaReturns: changes.filter((change) => change.kind === "return-formula"),
    rowsAdditions,
    rowsRemovals: rowsRemoved.planned,
    nameRemovals: named.removals,
    sheetRemovals: sheetsRemoved.planned,
    conflicts: [...cells.conflicts, ...others.flatMap((part) => part.conflicts)],
    done: cells.done + others.reduce((sum, part) => sum + part.done, 0),
  };
}

function sheetChangesOf(changes: readonly RecordedChange[]): ReadonlyMap<string, SheetChanges> {
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

function tableSheets(changes: readonly RecordedChange[], facts: BookFacts): readonly string[] {
  return changes.flatMap((change) => {
    if (change.kind === "add-part" || change.kind === "remove-part") return [change.sheet];
    const sheet = "table" in change ? facts.tables.get(change.table)?.sheet : undefined;
    return sheet === undefined ? [] : [sheet];
  });
}

function refuseProtected(sheets: readonly string[], facts: BookFacts): void {
  const sheet = sheets.find((name) => facts.sheets.get(name)?.protected);
  if (sheet !== undefined) throw new WorkbookError("sheet-protected", { sheet });
}

async function planSheets(
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

/** A sheet the workbook has already is left as it is, unless the same patch takes it away first: then it is replaced. */
function planSheetAdditions(
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
async function planSheetRemovals(
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
