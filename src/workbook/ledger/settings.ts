import { byteChunks } from "../../core/changes/chunks/byteChunks";
import { settingsTable } from "../../core/changes/journal/ledgerSheets";
import { losslessJson } from "../../core/changes/journal/losslessText";
import type { Language } from "../../core/sheets/words";
import { batch } from "../excel/excel";
import { placeOfRange, rangeOf, rangePlace } from "../excel/ranges";
import type { Running } from "../excel/running";
import { WorkbookError } from "../excel/workbookError";
import type { Matrix } from "../reading/cells/answerSize";
import { gatherBlocks } from "../reading/cells/readBlocks";
import { ensureLedger, findLedger, type LedgerPlace } from "./ledgerTable";

/*
 * Settings live in a hidden table, not in workbook.settings: those are cut off from about 1 MB (office-js issues
 * 3957, 758), are not pushed to co-authors, and saving them clears Excel's undo (3141). A table travels with the
 * file, is shared while people write together, and can be read by anybody who unhides it.
 */

/** One cell holds at most 32,767 characters; longer values go on in the next part. */
const partLength = 30_000;

/** Values as parsed JSON; whoever reads one checks its shape. A value that is no JSON any more is left out. */
export type Settings = ReadonlyMap<string, unknown>;

export async function readSettings(running: Running = {}): Promise<Settings> {
  const found = await findLedger(settingsTable, running);
  return found ? settingsOf(await bodyOf(found, running)) : new Map();
}

/** A hundred rows; some of them may be 90 KB long. */
const firstCells = 300;

async function bodyOf({ sheet, place }: LedgerPlace, running: Running): Promise<Matrix> {
  if (place.rows < 2) return [];
  const blocks = [{ sheet, block: { ...place, row: place.row + 1, rows: place.rows - 1 } }];
  const [[values = []] = []] = await gatherBlocks({ blocks, properties: ["values"], firstCells }, running);
  return values;
}

type Update = (now: Settings) => ReadonlyMap<string, unknown>;

/** Changes some settings and leaves all others; null takes one away. Gives all settings as they are then. */
export async function updateSettings(
  language: Language,
  update: Update,
  running: Running = {},
): Promise<Settings> {
  await ensureLedger(settingsTable, language, running);
  try {
    return await batch("updateSettings", (context) => updateAtOnce(context, update), running);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "too-large") throw error;
    return updateInParts(update, running);
  }
}

async function updateAtOnce(context: Excel.RequestContext, update: Update): Promise<Settings> {
  const table = context.workbook.tables.getItem(settingsTable.name).load("worksheet/name");
  const whole = table.getRange().load(`values,${rangePlace}`);
  context.workbook.load("readOnly");
  await context.sync();
  if (context.workbook.readOnly) throw new WorkbookError("read-only");
  const body: Matrix = whole.values.slice(1);
  const changed = changedBy(update, body);
  const rows = rowsOf(changed);
  const found = { sheet: table.worksheet.name, place: placeOfRange(whole) };
  // All of them: another pane may have changed some a moment ago, and halves of two states would be none.
  queueRows(context, found, { from: 0, cells: padded(rows, body.length) });
  queueSize(context, found, rows.length);
  await context.sync();
  return changed;
}

/** More settings than one request or answer may hold; what is the same already is not written again. */
async function updateInParts(update: Update, running: Running): Promise<Settings> {
  const found = await findLedger(settingsTable, running);
  if (!found) throw new WorkbookError("not-found", { table: settingsTable.name });
  const body = await bodyOf(found, running);
  const changed = changedBy(update, body);
  const { from, cells } = differing(body, rowsOf(changed));
  for (const [start, end] of byteChunks(cells)) {
    const part = { from: from + start, cells: cells.slice(start, end) };
    const work = async (context: Excel.RequestContext) => {
      queueRows(context, found, part);
      await context.sync();
    };
    await batch("updateSettings", work, running);
  }
  const finish = async (context: Excel.RequestContext) => {
    queueSize(context, found, rowsOf(changed).length);
    await context.sync();
  };
  await batch("updateSettings", finish, running);
  return changed;
}

function changedBy(update: Update, body: Matrix): Settings {
  const now = settingsOf(body);
  const merged = new Map([...now, ...update(now)]);
  return new Map([...merged].filter(([, value]) => value !== null));
}

interface SettingRows {
  /** 0-based, under the heading. */
  readonly from: number;
  readonly cells: readonly (readonly string[])[];
}

/** Rows to be written; blank where the table had more. */
function padded(rows: SettingRows["cells"], height: number): SettingRows["cells"] {
  const blank = ["", "", ""];
  return Array.from({ length: Math.max(rows.length, height) }, (_, i) => rows[i] ?? blank);
}

/** The rows from the first one that changes on. */
function differing(body: Matrix, rows: SettingRows["cells"]): SettingRows {
  const all = padded(rows, body.length);
  const first = all.findIndex((row, i) => row.some((cell, c) => cell !== body[i]?.[c]));
  return first < 0 ? { from: 0, cells: [] } : { from: first, cells: all.slice(first) };
}

type TablePlace = Pick<LedgerPlace, "sheet" | "place">;

function queueRows(
  context: Excel.RequestContext,
  { sheet, place }: TablePlace,
  { from, cells }: SettingRows,
): void {
  if (cells.length === 0) return;
  const block = { ...place, columns: 3, row: place.row + 1 + from, rows: cells.length };
  const body = rangeOf(context.workbook.worksheets.getItem(sheet), block);
  Object.assign(body, { numberFormat: "@" });
  body.values = cells.map((row) => [...row]);
}

function queueSize(context: Excel.RequestContext, { sheet, place }: TablePlace, rows: number): void {
  const whole = { ...place, columns: 3, rows: Math.max(1, rows) + 1 };
  const table = context.workbook.tables.getItem(settingsTable.name);
  table.resize(rangeOf(context.workbook.worksheets.getItem(sheet), whole));
}

/** Writes one setting; null takes it away. */
export async function writeSetting(
  key: string,
  value: unknown,
  language: Language,
  running: Running = {},
): Promise<void> {
  await updateSettings(language, () => new Map([[key, value]]), running);
}

function rowsOf(settings: Settings): readonly (readonly string[])[] {
  return [...settings].flatMap(([key, value]) => {
    const json = losslessJson(value);
    const parts = Math.ceil(json.length / partLength);
    return Array.from({ length: parts }, (_, part) => [
      key,
      String(part + 1),
      json.slice(part * partLength, (part + 1) * partLength),
    ]);
  });
}

function settingsOf(rows: Matrix): Settings {
  const texts = new Map<string, string>();
  const ordered = rows.filter((row) => row[0] !== "").toSorted((a, b) => Number(a[1]) - Number(b[1]));
  for (const [key, , text] of ordered) {
    texts.set(String(key), (texts.get(String(key)) ?? "") + String(text ?? ""));
  }
  const settings = new Map<string, unknown>();
  for (const [key, text] of texts) {
    try {
      settings.set(key, JSON.parse(text));
    } catch {
      // Edited by hand: as if it had never been set. Whoever asks falls back to its default.
    }
  }
  return settings;
}
