import type { RowsAddition, RowsRemoval } from "../../core/changes/patch";
import { type Running, withoutSignal } from "../excel/running";
import { findAddedRows } from "../planning/addedRows";
import type { Plan } from "../planning/plan";
import { placeOfRows } from "../planning/planRows";
import { readFacts } from "../reading/sheets/sheetFacts";
import { readTableEnd } from "../reading/sheets/tableEnd";
import { executeParts } from "./executeParts";
import { executeSheet } from "./executeSheet";
import { clearFilters, restoreFilters } from "./filters/filters";
import { dropFilters, type Keeping, keepFilters } from "./filters/keptFilters";
import { sheetLength } from "./planLength";
import { returnFormulas } from "./returnFormulas";
import { appendRows } from "./rows/appendRows";
import { extendValidations } from "./rows/extendValidations";
import type { LeavingRow } from "./rows/leavingRows";
import { removeRows } from "./rows/removeRows";

export async function writeOnSheets(
  plan: Plan,
  part: (size: number) => Keeping,
  running: Keeping,
): Promise<void> {
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
