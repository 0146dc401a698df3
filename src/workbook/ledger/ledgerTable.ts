import { isLedgerHeading, type LedgerTable } from "../../core/changes/journal/ledgerSheets";
import type { Language } from "../../core/sheets/words";
import { freeName } from "../../core/templates/naming/naming";
import { batch } from "../excel/excel";
import { type Block, placeOfRange, rangeOf, rangePlace } from "../excel/ranges";
import { type Running, timeLimits } from "../excel/running";
import { pause } from "../excel/timer";
import { WorkbookError } from "../excel/workbookError";
import { installSheets } from "../installing/installSheets";

/** Where a table of ours stands, its heading row included; `isTable` false: somebody turned it into a plain range. */
export interface LedgerPlace {
  readonly sheet: string;
  readonly place: Block;
  readonly isTable: boolean;
}

/** Finds a table of ours by its name, else by its headings at the top of a sheet; null where there is none. */
export function findLedger(table: LedgerTable, running: Running): Promise<LedgerPlace | null> {
  const work = async (context: Excel.RequestContext) => {
    const found = context.workbook.tables.getItemOrNullObject(table.name);
    await context.sync();
    if (found.isNullObject) return findPlainLedger(context, table);
    found.load("worksheet/name");
    const range = found.getRange().load(rangePlace);
    await context.sync();
    return { sheet: found.worksheet.name, place: placeOfRange(range), isTable: true };
  };
  return batch("findLedger", work, running);
}

async function findPlainLedger(
  context: Excel.RequestContext,
  table: LedgerTable,
): Promise<LedgerPlace | null> {
  const [first] = await findPlainLedgers(context, table);
  return first ?? null;
}

/** Sheets that begin with the headings of a table of ours, in their order. */
export async function findPlainLedgers(
  context: Excel.RequestContext,
  table: LedgerTable,
): Promise<readonly LedgerPlace[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const seen = sheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load(rangePlace),
    top: sheet.getRangeByIndexes(0, 0, 1, table.headings.length).load("values"),
  }));
  await context.sync();
  return seen.flatMap(({ sheet, used, top }): LedgerPlace[] => {
    if (used.isNullObject || !isLedgerHeading(table, top.values[0] ?? [])) return [];
    const rows = used.rowIndex + used.rowCount;
    const place = { row: 1, column: 0, rows, columns: table.headings.length };
    return [{ sheet: sheet.name, place, isTable: false }];
  });
}

/**
 * Makes sure of a table of ours: one that was turned into a range becomes a table again, one that is missing gets
 * its sheet; a sheet name that is taken gets a number.
 */
export async function ensureLedger(table: LedgerTable, language: Language, running: Running): Promise<void> {
  try {
    await ensureOnce(table, language, running);
  } catch (error) {
    const isTaken = error instanceof WorkbookError && madeMeanwhile.has(error.code);
    if (!isTaken || !(await appears(table, running))) throw error;
  }
}

const madeMeanwhile: ReadonlySet<string> = new Set(["name-taken", "invalid-request"]);
const mostLooks = 4;

/** Whether another pane is making the same sheet, or the table on it, at this moment. Made twice it would be two. */
async function appears(table: LedgerTable, running: Running): Promise<boolean> {
  for (let looks = 1; looks <= mostLooks; looks++) {
    await pause((running.limits ?? timeLimits).backOff * looks);
    const found = await findLedger(table, running);
    if (found?.isTable) return true;
  }
  return false;
}

async function ensureOnce(table: LedgerTable, language: Language, running: Running): Promise<void> {
  const found = await findLedger(table, running);
  if (found?.isTable) return;
  if (found) return makeTable(table.name, found, running);
  await addLedgerSheet(table, language, running);
}

/** Makes the sheet of a table of ours; a name that is taken gets a number. */
export async function addLedgerSheet(
  table: LedgerTable,
  language: Language,
  running: Running,
): Promise<void> {
  const work = async (context: Excel.RequestContext) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  };
  const taken = await batch("readSheetNames", work, running);
  const name = freeName(table.sheet[language], taken, (n) => ` (${n})`);
  // A sheet of ours that comes by the way is no part of what the user waits for.
  const { report: _report, ...silent } = running;
  await installSheets([table.blueprint(name, language)], [], silent);
}

/** Makes a table of a ledger that somebody turned into a plain range. */
export function makeTable(name: string, { sheet, place }: LedgerPlace, running: Running): Promise<void> {
  const work = async (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.tables.add(rangeOf(worksheet, { ...place, rows: Math.max(2, place.rows) }), true).name = name;
    await context.sync();
  };
  return batch("makeTable", work, running);
}
