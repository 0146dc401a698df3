import type { CellValue } from "../../sheets/cell";
import { type Grid, headRows, type SheetHead } from "../../sheets/grid";

const separators = [",", "\t", ";", "|"] as const;
/** Lines looked at to tell the separator. */
const sampleLines = 20;
const sampleCharacters = 20_000;

/** The text of a .csv as the cells of one sheet, named after the file. Everything stays the text it means. */
export function readCsv(text: string, sheet: string): Grid {
  const bare = text.replace(/^\ufeff/, "");
  const rows = splitCsv(bare.replace(/^sep=.\r?\n/i, ""), separatorOf(bare));
  return { sheet, firstRow: 1, firstColumn: 0, rows: rows.map((row) => row.map(kept)) };
}

/** ="00123": how exports keep Excel from making a number of it. In a cell a line ends with a line feed alone. */
function kept(written: string): string {
  const field = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  return field.startsWith('="') ? (/^="([^"]*)"$/.exec(field)?.[1] ?? field) : field;
}

/** The same as what is read of a sheet to recognise it. */
export function headOfGrid(grid: Grid): SheetHead {
  const filled = (row: readonly CellValue[]) => row.some((cell) => cell !== "");
  return {
    sheet: grid.sheet,
    visible: true,
    head: { ...grid, rows: grid.rows.slice(0, headRows) },
    lastRow: grid.firstRow + grid.rows.findLastIndex(filled),
    lastColumn: grid.rows.reduce((most, row) => Math.max(most, row.length - 1), 0),
    tables: [],
  };
}

/** The separator that splits the first lines most often and most evenly; a first line "sep=;" says it outright. */
export function separatorOf(text: string): string {
  const stated = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (stated !== undefined) return stated;
  const sample = text.slice(0, sampleCharacters);
  const scored = separators.map((separator) => ({ separator, score: score(sample, separator) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}

function score(sample: string, separator: string): number {
  const counts = splitCsv(sample, separator)
    .slice(0, sampleLines)
    .map((fields) => fields.length - 1);
  const most = Math.max(0, ...counts);
  return counts.filter((count) => count === most).length * most;
}

/** Lines of fields (RFC 4180): quotes keep separators, line breaks and doubled quotes inside a field. */
export function splitCsv(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { field, end } = readField(text, at, separator);
    row.push(field);
    if (text[end] === separator) {
      at = end + 1;
      // A separator at the very end still opens a last, empty field.
      if (at === text.length) row.push("");
      continue;
    }
    rows.push(row);
    row = [];
    at = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
  }
  return row.length > 0 ? [...rows, row] : rows;
}

interface FieldRead {
  readonly field: string;
  readonly end: number;
}

function readField(text: string, start: number, separator: string): FieldRead {
  if (text[start] === '"') return readQuoted(text, start + 1, separator);
  const end = fieldEnd(text, start, separator);
  return { field: text.slice(start, end), end };
}

function readQuoted(text: string, start: number, separator: string): FieldRead {
  let field = "";
  for (let at = start; ; ) {
    const quote = text.indexOf('"', at);
    // A quote that never closes: the rest of the file is the field.
    if (quote < 0) return { field: field + text.slice(at), end: text.length };
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const end = fieldEnd(text, quote + 1, separator);
      return { field: field + text.slice(quote + 1, end), end };
    }
    field += '"';
    at = quote + 2;
  }
}

function fieldEnd(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return end;
}
