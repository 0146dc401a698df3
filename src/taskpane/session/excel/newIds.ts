import type { Patch } from "../../../core/changes/patch";
import { issueIds } from "../../../core/templates/issueIds";
import { type StructureTable, structureTables } from "../../../core/templates/own/structureTables";
import { templateKey, templateStampOf } from "../../../core/templates/sheets/templateStamp";
import type { WorkbookChanges } from "../../../workbook/excel/events";
import { readSettings, type Settings } from "../../../workbook/ledger/settings";
import { readBodies } from "../../../workbook/own/readBodies";
import { holdTables, readSheetId } from "../../../workbook/reading/lists/editedSheets";
import { rowsOfAddress } from "../../../workbook/reading/lists/readEdited";
import { readHeads } from "../../../workbook/reading/lists/readHeads";

/** Key of the setting that says whether new rows get their id by themselves. */
export const autoIdsKey = "autoIds";

/** On where the standard sheets were set up, until somebody turns it off; a workbook without them never has it. */
export function hasAutoIds(settings: Settings): boolean {
  return templateStampOf(settings.get(templateKey)) !== null && settings.get(autoIdsKey) !== false;
}

/**
 * Ids for the customers among the rows that were just typed or pasted into 客户基础信息: one that has something in it
 * and no id. Rows nobody touched stay as they are, and rows of somebody else's typing are left to their pane.
 */
export async function newIds(changes: WorkbookChanges, day: string, reason: string): Promise<Patch | null> {
  if (changes.remote || !(await holdTables(changes.sheetIds)) || !hasAutoIds(await readSettings()))
    return null;
  const table = structureTables(await readHeads()).find(({ spec }) => spec.id === "customers");
  if (!table) return null;
  const rows = await rowsEdited(changes, table);
  const [body] = rows.size === 0 ? [] : await readBodies([table]);
  if (!body) return null;
  const issued = issueIds(table, body.rows, day, (row) => rows.has(row));
  return issued.length === 0 ? null : { operation: "correct", reason, changes: issued };
}

/** Rows of the table's sheet (1-based) that were edited and still stand where they were. */
async function rowsEdited({ edits }: WorkbookChanges, table: StructureTable): Promise<ReadonlySet<number>> {
  const id = await readSheetId(table.sheet);
  const own = edits.filter(({ sheetId }) => sheetId === id);
  // Rows that came in or left move the others: the next edit, or the button, finds them.
  if (own.some(({ change }) => change !== "edited")) return new Set();
  const last = table.firstRow + table.rows - 1;
  return new Set(
    own.flatMap(({ address }) => {
      const rows = rowsOfAddress(address);
      const first = Math.max(rows?.first ?? 1, table.firstRow + 1);
      const count = Math.max(0, Math.min(rows?.last ?? last, last) - first + 1);
      return Array.from({ length: count }, (_, i) => first + i);
    }),
  );
}
