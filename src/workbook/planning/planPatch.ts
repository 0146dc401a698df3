import type { RecordedChange } from "../../core/changes/patch";
import type { Running } from "../excel/running";
import { WorkbookError } from "../excel/workbookError";
import { type BookFacts, readFacts, withMergedCells } from "../reading/sheets/sheetFacts";
import { lostFormulas } from "./lostFormulas";
import type { Plan, PlanMode } from "./plan";
import { planNames } from "./planNames";
import { planParts } from "./planParts";
import { missingRows, planRowsAdditions, planRowsRemovals } from "./planRows";
import { planSheets, sheetChangesOf } from "./planSheets";
import { planSheetAdditions, planSheetRemovals } from "./planWholeSheets";
import { refuseFullSheets } from "./refuseFullSheets";

/** How often a plan is begun anew because rows moved while it was made. */
const planTries = 3;

/** How much of the time it takes to find the rows again and to look at their cells: a third of what is written. */
export const planningShare = 0.25;

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
