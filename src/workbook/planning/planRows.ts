import type { Conflict } from "../../core/changes/conflict";
import type { RecordedChange, RowsAddition, RowsRemoval } from "../../core/changes/patch";
import type { SheetAddition } from "../../core/changes/sheetChange";
import { groupedBy } from "../../core/values/groups/groupedBy";
import type { Running } from "../excel/running";
import { type BookFacts, plainTable, type SheetFacts, type TableFacts } from "../reading/sheets/sheetFacts";
import { findAddedRows } from "./addedRows";
import type { Part, Scene } from "./plan";

/** 变更日志 keeps added rows in pieces; those of one table are looked for together, or every piece reads it again. */
function joined<T extends RowsAddition | RowsRemoval>(changes: readonly T[]): readonly T[] {
  const groups = groupedBy(changes, ({ table, sheet, key }) => JSON.stringify([table, sheet ?? null, key]));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, rows: [first, ...others].flatMap(({ rows }) => rows) }] : [],
  );
}

/** Rows that go under a table; the table may come with the same patch. */
export function planRowsAdditions(
  changes: readonly RecordedChange[],
  facts: BookFacts,
  added: readonly SheetAddition[],
): Part<RowsAddition> {
  const planned: RowsAddition[] = [];
  const conflicts: Conflict[] = [];
  for (const change of joined(changes.filter((each) => each.kind === "add-rows"))) {
    if (change.rows.length === 0) continue;
    const coming = added.find(({ sheet }) => sheet.tables.some((table) => table.name === change.table));
    const sheet = facts.tables.get(change.table)?.sheet ?? coming?.sheet.name;
    if (sheet === undefined) conflicts.push({ reason: "table-gone", change, row: null, found: null });
    else planned.push({ ...change, sheet });
  }
  return { planned, conflicts, done: 0 };
}

/** After a crash some of the rows stand there already. */
export async function missingRows(
  additions: readonly RowsAddition[],
  { facts, mode }: Scene,
  running: Running,
): Promise<readonly RowsAddition[]> {
  if (!mode.resumed) return additions;
  const missing: RowsAddition[] = [];
  for (const change of additions) {
    const place = placeOfRows(change, facts);
    if (!place) {
      missing.push(change);
      continue;
    }
    const found = await findAddedRows(change, place.table, place.sheet, running);
    const rows = change.rows.filter((_, i) => found[i]?.state === "gone");
    if (rows.length > 0) missing.push({ ...change, rows });
  }
  return missing;
}

export interface RowsPlace {
  readonly table: TableFacts;
  readonly sheet: SheetFacts;
  /** Somebody turned the table into a plain range. */
  readonly plain: boolean;
}

/**
 * Where added rows are looked for: in their table, else on its sheet if that holds nothing but as many columns: then
 * the table was turned into a range, and whole rows may go.
 */
export function placeOfRows(change: RowsAddition | RowsRemoval, facts: BookFacts): RowsPlace | null {
  const table = facts.tables.get(change.table);
  const sheet = facts.sheets.get(table?.sheet ?? change.sheet ?? "");
  if (!sheet) return null;
  if (table) return { table, sheet, plain: false };
  const range = plainTable(change.table, sheet.name, facts);
  if (range?.place.columns !== change.rows[0]?.length || !range) return null;
  return { table: range, sheet, plain: true };
}

/** Rows that were edited since they were added stay, unless the user says otherwise. */
export async function planRowsRemovals(
  changes: readonly RecordedChange[],
  { facts, mode }: Scene,
  running: Running,
): Promise<Part<RowsRemoval>> {
  const planned: RowsRemoval[] = [];
  const conflicts: Conflict[] = [];
  let done = 0;
  for (const change of joined(changes.filter((each) => each.kind === "remove-rows"))) {
    const place = placeOfRows(change, facts);
    if (!place) {
      if (mode.resumed) done++;
      else conflicts.push({ reason: "table-gone", change, row: null, found: null });
      continue;
    }
    const found = await findAddedRows(change, place.table, place.sheet, running);
    const leaving = change.rows.filter((row, i) => {
      const at = found[i];
      if (at?.state === "edited" && !mode.overwrite) {
        const alone = { ...change, rows: [row] };
        conflicts.push({ reason: "row-edited", change: alone, row: at.row, found: null });
        return false;
      }
      if (at?.state === "gone") done++;
      return at !== undefined && at.state !== "gone";
    });
    if (leaving.length > 0) planned.push({ ...change, sheet: place.sheet.name, rows: leaving });
  }
  return { planned, conflicts, done };
}
