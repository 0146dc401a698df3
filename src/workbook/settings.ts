import { settingsTable } from "../core/changes/ledgerSheets";
import { losslessJson } from "../core/changes/losslessText";
import type { CellValue } from "../core/sheets/cell";
import type { Language } from "../core/sheets/words";
import { batch } from "./excel";
import { ensureLedger, findLedger } from "./ledgerTable";
import { placeOfRange, rangeOf, rangePlace } from "./ranges";
import type { Running } from "./running";
import { WorkbookError } from "./workbookError";

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
  if (!found || found.place.rows < 2) return new Map();
  const { sheet, place } = found;
  const work = async (context: Excel.RequestContext) => {
    const block = { ...place, row: place.row + 1, rows: place.rows - 1 };
    const body = rangeOf(context.workbook.worksheets.getItem(sheet), block).load("values");
    await context.sync();
    return settingsOf(body.values);
  };
  return batch("readSettings", work, running);
}

/** Changes some settings and leaves all others; null takes one away. Gives all settings as they are then. */
export async function updateSettings(
  language: Language,
  update: (now: Settings) => ReadonlyMap<string, unknown>,
  running: Running = {},
): Promise<Settings> {
  await ensureLedger(settingsTable, language, running);
  const work = async (context: Excel.RequestContext) => {
    const table = context.workbook.tables.getItem(settingsTable.name).load("worksheet/name");
    const whole = table.getRange().load(`values,${rangePlace}`);
    context.workbook.load("readOnly");
    await context.sync();
    if (context.workbook.readOnly) throw new WorkbookError("read-only");
    const now = settingsOf(whole.values.slice(1));
    const merged = new Map([...now, ...update(now)]);
    const changed = new Map([...merged].filter(([, value]) => value !== null));
    const rows = rowsOf(changed);
    const place = { ...placeOfRange(whole), columns: 3 };
    const sheet = context.workbook.worksheets.getItem(table.worksheet.name);
    const height = Math.max(rows.length, place.rows - 1);
    const body = rangeOf(sheet, { ...place, row: place.row + 1, rows: height });
    Object.assign(body, { numberFormat: "@" });
    body.values = Array.from({ length: height }, (_, i) => [...(rows[i] ?? ["", "", ""])]);
    table.resize(rangeOf(sheet, { ...place, rows: Math.max(1, rows.length) + 1 }));
    await context.sync();
    return changed;
  };
  return batch("updateSettings", work, running);
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

function settingsOf(rows: readonly (readonly CellValue[])[]): Settings {
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
