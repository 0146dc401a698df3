import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { Area } from "./parts/cells";

/** Column letters of a 0-based column: 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of its letters; -1 for text that is none. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "B2:C5", "B2" for one cell, "B:C" and "2:5" for whole columns and rows. */
export function areaAddress(area: Omit<Area, "sheetId">): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** The area of an address without a sheet ("B2", "$B$2:C5", "A:C", "2:3"); null where it is none. */
export function parseAddress(address: string, sheetId: string): Area | null {
  const match = REFERENCE.exec(address.trim());
  if (match === null) return null;
  const [, letters, digits, letters2, digits2] = match;
  if (letters === undefined && digits === undefined) return null;
  const isRange = address.includes(":");
  if (!isRange && (letters === undefined || digits === undefined)) return null;
  const span = {
    letters,
    digits,
    letters2: isRange ? letters2 : letters,
    digits2: isRange ? digits2 : digits,
  };
  return areaOfSpan(span, sheetId);
}

interface Span {
  readonly letters: string | undefined;
  readonly digits: string | undefined;
  readonly letters2: string | undefined;
  readonly digits2: string | undefined;
}

function areaOfSpan(span: Span, sheetId: string): Area | null {
  if ((span.letters === undefined) !== (span.letters2 === undefined)) return null;
  if ((span.digits === undefined) !== (span.digits2 === undefined)) return null;
  const left = span.letters === undefined ? 0 : columnOfLetters(span.letters);
  const right = span.letters2 === undefined ? MAX_COLUMNS - 1 : columnOfLetters(span.letters2);
  const top = span.digits === undefined ? 0 : Number(span.digits) - 1;
  const bottom = span.digits2 === undefined ? MAX_ROWS - 1 : Number(span.digits2) - 1;
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  const rows = Math.abs(bottom - top) + 1;
  const columns = Math.abs(right - left) + 1;
  if (row < 0 || column < 0 || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) return null;
  return { sheetId, row, column, rows, columns };
}

/** A sheet name as formulas write it: quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
