import { settingsTable } from "../../core/changes/journal/ledgerSheets";
import { losslessJson } from "../../core/changes/journal/losslessText";
import { rangeOf } from "../excel/ranges";
import type { Matrix } from "../reading/cells/answerSize";
import type { LedgerPlace } from "./ledgerTable";

/** One cell holds at most 32,767 characters; longer values go on in the next part. */
const partLength = 30_000;

interface SettingRows {
  /** 0-based, under the heading. */
  readonly from: number;
  readonly cells: readonly (readonly string[])[];
}

/** Rows to be written; blank where the table had more. */
export function padded(rows: SettingRows["cells"], height: number): SettingRows["cells"] {
  const blank = ["", "", ""];
  return Array.from({ length: Math.max(rows.length, height) }, (_, i) => rows[i] ?? blank);
}

/** The rows from the first one that changes on. */
export function differing(body: Matrix, rows: SettingRows["cells"]): SettingRows {
  const all = padded(rows, body.length);
  const first = all.findIndex((row, i) => row.some((cell, c) => cell !== body[i]?.[c]));
  return first < 0 ? { from: 0, cells: [] } : { from: first, cells: all.slice(first) };
}

type TablePlace = Pick<LedgerPlace, "sheet" | "place">;

export function queueRows(
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

export function queueSize(context: Excel.RequestContext, { sheet, place }: TablePlace, rows: number): void {
  const whole = { ...place, columns: 3, rows: Math.max(1, rows) + 1 };
  const table = context.workbook.tables.getItem(settingsTable.name);
  table.resize(rangeOf(context.workbook.worksheets.getItem(sheet), whole));
}

export function rowsOf(settings: ReadonlyMap<string, unknown>): readonly (readonly string[])[] {
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

export function settingsOf(rows: Matrix): ReadonlyMap<string, unknown> {
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
