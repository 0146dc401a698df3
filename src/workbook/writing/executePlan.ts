import type { Conflict } from "../../core/changes/conflict";
import type { RowsAddition, RowsRemoval } from "../../core/changes/patch";
import type { SheetAddition } from "../../core/changes/sheetChange";
import { inTurn } from "../excel/progress";
import type { Running } from "../excel/running";
import { installSheets } from "../installing/installSheets";
import { findAddedRows } from "../planning/addedRows";
import type { Plan, PlannedSheetRemoval } from "../planning/plan";
import { placeOfRows } from "../planning/planRows";
import { sheetContents } from "../reading/sheets/sheetContents";
import { readFacts } from "../reading/sheets/sheetFacts";
import { readTableEnd } from "../reading/sheets/tableEnd";
import { executeParts } from "./executeParts";
import { executeSheet } from "./executeSheet";
import { clearFilters, restoreFilters } from "./filters/filters";
import { dropFilters, type Keeping, keepFilters } from "./filters/keptFilters";
import { addedLength, planLength, sheetLength } from "./planLength";
import { removeNames } from "./removeNames";
import { removeSheets } from "./removeSheets";
import { returnFormulas } from "./returnFormulas";
import { appendRows } from "./rows/appendRows";
import { extendValidations } from "./rows/extendValidations";
import type { LeavingRow } from "./rows/leavingRows";
import { removeRows } from "./rows/removeRows";

/** Content hashes of the sheets that were installed, by name. */
export type InstalledContents = Readonly<Record<string, string>>;

/** What came of a plan that cannot be known before. */
export interface Executed {
  readonly contents: InstalledContents;
  /** Sheets that were to go and stayed. */
  readonly conflicts: readonly Conflict[];
}

/** Carries a plan out. Filters that hide rows are away meanwhile and come back, also when it fails. */
export async function executePlan(whole: Plan, running: Keeping): Promise<Executed> {
  const named = new Set(whole.sheetAdditions.map(({ sheet }) => sheet.name.toLowerCase()));
  const isReplaced = ({ change }: PlannedSheetRemoval) => named.has(change.sheet.toLowerCase());
  const last = whole.sheetRemovals.filter((removal) => !isReplaced(removal));
  const plan = besideSheets(whole, last);
  const part = inTurn(running, planLength(plan));
  const replaced = await removeSheets(whole.sheetRemovals.filter(isReplaced), running);
  const staying = new Set(replaced.map(({ change }) => change.sheet.toLowerCase()));
  const added = plan.sheetAdditions.filter(({ sheet }) => !staying.has(sheet.name.toLowerCase()));
  await installSheets(
    added.map((change) => change.sheet),
    plan.nameAdditions,
    part(addedLength(plan)),
  );
  await writeOnSheets(plan, part, running);
  if (plan.nameRemovals.length > 0) {
    await removeNames(
      plan.nameRemovals.map((change) => change.name.name),
      running,
    );
  }
  const stayed = await removeSheets(last, running);
  // What was to go with its sheet leaves one that stays: lines of a merge taken back would lead old ids astray.
  if (stayed.length > 0) await writeOnSheets(onSheets(whole, stayed), () => part(0), running);
  const kept = [...replaced, ...stayed];
  return {
    // Last, so that rows this very operation put on a new sheet do not count as the user's.
    contents: await contentsOf(added, running),
    conflicts: kept.map(({ change }) => ({ reason: "sheet-in-use", change, row: null, found: null })),
  };
}

/** What a plan takes away on these sheets. */
function onSheets(plan: Plan, removals: readonly PlannedSheetRemoval[]): Plan {
  const names = new Set<string | undefined>(removals.map(({ change }) => change.sheet));
  const inside = ({ sheet }: { readonly sheet?: string | undefined }) => names.has(sheet);
  return {
    ...plan,
    parts: plan.parts.filter(inside),
    sheets: plan.sheets.filter(inside),
    formulaReturns: plan.formulaReturns.filter(inside),
    rowsAdditions: [],
    rowsRemovals: plan.rowsRemovals.filter(inside),
  };
}

/** What a plan does on sheets that stay: those that go last go with all they hold, and are known by it until then. */
function besideSheets(plan: Plan, last: readonly PlannedSheetRemoval[]): Plan {
  const outside = (removals: readonly PlannedSheetRemoval[]) => {
    const names = new Set<string | undefined>(removals.map(({ change }) => change.sheet));
    return ({ sheet }: { readonly sheet?: string | undefined }) => !names.has(sheet);
  };
  const stays = outside(last);
  return {
    ...plan,
    parts: plan.parts.filter(stays),
    sheets: plan.sheets.filter(stays),
    formulaReturns: plan.formulaReturns.filter(stays),
    rowsRemovals: plan.rowsRemovals.filter(outside(plan.sheetRemovals)),
  };
}

async function writeOnSheets(plan: Plan, part: (size: number) => Keeping, running: Keeping): Promise<void> {
  const partsOf = (wanted: "add-part" | "remove-part") => plan.parts.filter(({ kind }) => kind === wanted);
  await executeParts(partsOf("add-part"), running);
  const filters = await clearFilters(touchedSheets(plan), running, (found) => keepFilters(found, running));
  try {
    for (const sheet of plan.sheets) await executeSheet(sheet, part(sheetLength(sheet)));
    // Hardly ever any: they take no share of the bar.
    await returnFormulas(plan.formulaReturns, part(0));
    for (const change of plan.rowsAdditions) await addRows(change, part(change.rows.length));
    for (const change of plan.rowsRemovals) await removeAddedRows(change, part(change.rows.length));
  } finally {
    await restoreFilters(filters, withoutSignal(running));
    if (filters.length > 0) await dropFilters(filters, withoutSignal(running));
  }
  await executeParts(partsOf("remove-part"), running);
}

/** Tidying up must not be cancelled. */
export function withoutSignal<R extends Running>({ signal: _signal, ...rest }: R): Omit<R, "signal"> {
  return rest;
}

async function contentsOf(added: readonly SheetAddition[], running: Running): Promise<InstalledContents> {
  const contents: Record<string, string> = {};
  for (const { sheet } of added) contents[sheet.name] = await sheetContents(sheet.name, running);
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
