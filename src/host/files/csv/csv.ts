import { emptySheet } from "../../model/emptySheet";
import type { Area, Scalar } from "../../model/parts/cells";
import { plainWorkbook } from "../../model/plainWorkbook";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../model/workbookSnapshot";
import { decodeText, separatorOf, splitCsv } from "./csvText";

/** Digits a whole number may have before Excel shows it in scientific form and people lose it: longer ids stay text. */
const LONGEST_NUMBER = 11;

/** Numbers as Excel would open them; leading zeros, longer digit runs, signs like + and all else stay as typed. */
export function typedField(field: string): Scalar {
  const trimmed = field.trim();
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
  const plain = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/.test(trimmed);
  if (!plain) return field;
  const digits = trimmed.replace(/[-,.]/g, "");
  return digits.length > LONGEST_NUMBER ? field : Number(trimmed.replaceAll(",", ""));
}

/** A .csv as a workbook with one sheet. Texts that look like formulas stay texts. */
export function readCsv(bytes: Uint8Array, name: string): WorkbookSnapshot {
  const text = decodeText(bytes);
  const separator = separatorOf(text);
  const rows = splitCsv(text.replace(/^sep=.\r?\n/i, ""), separator);
  const cells = new Map<number, ReadonlyMap<number, SnapshotCell>>();
  rows.forEach((fields, row) => {
    const line = new Map<number, SnapshotCell>();
    fields.forEach((field, column) => {
      if (field !== "") line.set(column, fieldCell(field));
    });
    if (line.size > 0) cells.set(row, line);
  });
  const title = name
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/[\\/?*[\]:]/g, "_")
    .slice(0, 31);
  return plainWorkbook(name, [{ ...emptySheet("sheet-1", title || "Sheet1"), cells }]);
}

/** Digits that stay text get the text format, so that a later edit keeps them too. */
function fieldCell(field: string): SnapshotCell {
  const value = typedField(field);
  const digits = typeof value === "string" && /^[\d\s+-]+$/.test(value);
  return { value, ...(digits ? { numberFormat: "@" } : {}) };
}

/**
 * One sheet as .csv: UTF-8 with a byte-order mark (without it Excel reads Chinese as garbage), values as stored.
 * `area` limits what is written.
 */
export function writeCsv(snapshot: WorkbookSnapshot, sheetId: string, area?: Area): Uint8Array {
  const sheet = snapshot.sheets.find((candidate) => candidate.id === sheetId);
  const cells = sheet?.cells ?? new Map<number, ReadonlyMap<number, SnapshotCell>>();
  const rows = area?.rows ?? end(cells.keys());
  const columns = area?.columns ?? widest(cells);
  const lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const line = cells.get(row + (area?.row ?? 0));
    const fields: string[] = [];
    for (let column = 0; column < columns; column += 1)
      fields.push(quoted(line?.get(column + (area?.column ?? 0))?.value ?? ""));
    lines.push(fields.join(","));
  }
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join("")}`);
}

/** One past the highest of some positions. */
function end(positions: Iterable<number>): number {
  let last = -1;
  for (const position of positions) if (position > last) last = position;
  return last + 1;
}

function widest(cells: SheetSnapshot["cells"]): number {
  let columns = 0;
  for (const line of cells.values()) columns = Math.max(columns, end(line.keys()));
  return columns;
}

function quoted(value: Scalar): string {
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
