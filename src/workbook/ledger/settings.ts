import { byteChunks } from "../../core/changes/chunks/byteChunks";
import { settingsTable } from "../../core/changes/journal/ledgerSheets";
import type { Language } from "../../core/sheets/words";
import { batch } from "../excel/excel";
import { placeOfRange, rangePlace } from "../excel/ranges";
import type { Running } from "../excel/running";
import { WorkbookError } from "../excel/workbookError";
import type { Matrix } from "../reading/cells/answerSize";
import { gatherBlocks } from "../reading/cells/readBlocks";
import { ensureLedger, findLedger, type LedgerPlace } from "./ledgerTable";
import { differing, padded, queueRows, queueSize, rowsOf, settingsOf } from "./settingRows";

/*
 * Settings live in a hidden table, not in workbook.settings: those are cut off from about 1 MB (office-js issues
 * 3957, 758), are not pushed to co-authors, and saving them clears Excel's undo (3141). A table travels with the
 * file, is shared while people write together, and can be read by anybody who unhides it.
 */

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

/** Writes one setting; null takes it away. */
export async function writeSetting(
  key: string,
  value: unknown,
  language: Language,
  running: Running = {},
): Promise<void> {
  await updateSettings(language, () => new Map([[key, value]]), running);
}
