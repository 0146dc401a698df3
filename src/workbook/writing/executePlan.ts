import type { RowsAddition, RowsRemoval } from "../../core/changes/patch";
import type { SheetRemoval } from "../../core/changes/sheetChange";
import { batch } from "../excel";
import type { Plan } from "../planning/plan";
import { placeOfRows } from "../planning/planRows";
import { inTurn } from "../progress";
import { sheetContents } from "../reading/sheetContents";
import { readFacts } from "../reading/sheetFacts";
import type { Running } from "../running";
import { installSheets } from "../sheets/installSheets";
import { findAddedRows } from "./addedRows";
import { appendRows } from "./appendRows";
import { executeParts } from "./executeParts";
import { executeSheet } from "./executeSheet";
import { extendValidations } from "./extendValidations";
import { clearFilters, restoreFilters } from "./filters";
import { dropFilters, type Keeping, keepFilters } from "./keptFilters";
import type { LeavingRow } from "./leavingRows";
import { returnFormulas } from "./lostFormulas";
import { removeNames } from "./names";
import { addedLength, planLength, sheetLength } from "./planLength";
import { removeRows } from "./removeRows";
import { readTableEnd } from "./tableEnd";

/** Content hashes of the sheets that were installed, by name. */
export type InstalledContents = Readonly<Record<string, string>>;

/** Carries a plan out. Filters that hide rows are away meanwhile and come back, also when it fails. */
export async function executePlan(plan: Plan, running: Keeping): Promise<InstalledContents> {
  const part = inTurn(running, planLength(plan));
  const added = new Set(plan.sheetAdditions.map(({ sheet }) => sheet.name.toLowerCase()));
  const isReplaced = ({ sheet }: SheetRemoval) => added.has(sheet.toLowerCase());
  await removeSheets(plan.sheetRemovals.filter(isReplaced), running);
  await installSheets(
    plan.sheetAdditions.map((change) => change.sheet),
    plan.nameAdditions,
    part(addedLength(plan)),
  );
  await executeParts(
    plan.parts.filter(({ kind }) => kind === "add-part"),
    running,
  );
  // Rows of a sheet that goes go with it: until then it is known by its contents.
  const leaving = new Set<string | undefined>(plan.sheetRemovals.map(({ sheet }) => sheet));
  const filters = await clearFilters(touchedSheets(plan), running, (found) => keepFilters(found, running));
  try {
    for (const sheet of plan.sheets) await executeSheet(sheet, part(sheetLength(sheet)));
    // Hardly ever any: they take no share of the bar.
    await returnFormulas(plan.formulaReturns, part(0));
    for (const change of plan.rowsAdditions) await addRows(change, part(change.rows.length));
    for (const change of plan.rowsRemovals)
      if (!leaving.has(change.sheet)) await removeAddedRows(change, part(change.rows.length));
  } finally {
    await restoreFilters(filters, withoutSignal(running));
    if (filters.length > 0) await dropFilters(filters, withoutSignal(running));
  }
  await executeParts(
    plan.parts.filter(({ kind }) => kind === "remove-part"),
    running,
  );
  if (plan.nameRemovals.length > 0) {
    await removeNames(
      plan.nameRemovals.map((change) => change.name.name),
      running,
    );
  }
  await removeSheets(
    plan.sheetRemovals.filter((change) => !isReplaced(change)),
    running,
  );
  // Last, so that rows this very operation put on a new sheet do not count as the user's.
  return contentsOf(plan, running);
}

/** Tidying up must not be cancelled. */
export function withoutSignal<R extends Running>({ signal: _signal, ...rest }: R): Omit<R, "signal"> {
  return rest;
}

async function contentsOf(plan: Plan, running: Running): Promise<InstalledContents> {
  const contents: Record<string, string> = {};
  for (const { sheet } of plan.sheetAdditions)
    contents[sheet.name] = await sheetContents(sheet.name, running);
  return contents;
}

function touchedSheets(plan: Plan): readonly string[] {
  const sheets = [
    ...plan.sheets.map((sheet) => sheet.sheet),
    ...plan.formulaReturns.map((change) => change.sheet),
    ...[...plan.rowsAdditions, ...plan.rowsRemovals].flatMap((change) => change.sheet ?? []),
  ];
  return [...new Set(sheets)];
}

async function addRows(change: RowsAddition, running: Running): Promise<void> {
  const end = await readTableEnd(change.table, change.rows, running);
  await appendRows(end, change.rows, running);
  await extendValidations(end, change.rows.length, running);
}

/** Looked for again: rows above may have come or gone since the plan was made. */
async function removeAddedRows(change: RowsRemoval, running: Running): Promise<void> {
  const facts = await readFacts(running);
  const place = placeOfRows(change, facts);
  if (!place) return;
  const { table, sheet, plain } = place;
  const found = await findAddedRows(change, table, sheet, running);
  const rows = found.flatMap((at, i): LeavingRow[] => {
    if (at.state === "gone") return [];
    const row = { row: at.row, table: plain ? null : change.table };
    const cells = (change.rows[i] ?? []).map((value) => ({ value }));
    return [at.state === "same" ? { ...row, held: { firstColumn: table.place.column, cells } } : row];
  });
  await removeRows(sheet.name, rows, running);
}

async function removeSheets(changes: readonly SheetRemoval[], running: Running): Promise<void> {
  if (changes.length === 0) return;
  const work = async (context: Excel.RequestContext) => {
    const sheets = changes.map(({ sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  };
  await batch("removeSheets", work, running);
}
