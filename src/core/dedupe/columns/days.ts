import type { CellValue } from "../../sheets/cell";
import { isYearNumber } from "../../values/dates/readDateNumber";
import { type CountBits, countBits } from "./frequency";

/** Days as numbers like 20240501, 0 where no whole day can be read; enough to tell founding days apart. */
export interface DayColumn {
  readonly days: Int32Array;
  readonly counts: CountBits;
}

const serialOf1970 = 25_569;
const millisecondsOfDay = 86_400_000;
const groups = /(\d{2,4})\D+(\d{1,2})\D+(\d{1,2})(?:\D|$)/;
const compact = /^\D*(\d{4})(\d{2})(\d{2})(?:\D|$)/;

const dayNumber = (year: number, month: number, day: number): number =>
  month < 1 || month > 12 || day < 1 || day > 31 ? 0 : (year * 100 + month) * 100 + day;

function serialDay(serial: number): number {
  if (serial >= 19_000_101 && serial <= 21_001_231) return Math.floor(serial);
  if (serial < 1 || serial > 80_000 || isYearNumber(serial)) return 0;
  const date = new Date((Math.floor(serial) - serialOf1970) * millisecondsOfDay);
  return dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** 2024年5月1日, 24/5/1, 20240501; two-digit years are of this century. */
function textDay(text: string): number {
  const match = compact.exec(text) ?? groups.exec(text);
  if (match === null) return 0;
  const year = Number(match[1]);
  return dayNumber(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[3]));
}

/** The day a cell holds as a number like 20240501, 0 if it holds none. */
export function dayOf(cell: CellValue): number {
  if (typeof cell === "number") return serialDay(cell);
  return typeof cell === "string" && cell.length >= 6 ? textDay(cell) : 0;
}

export function dayColumn(cells: readonly CellValue[], rows: number): DayColumn {
  const days = new Int32Array(rows);
  for (let row = 0; row < rows; row++) days[row] = dayOf(cells[row] ?? "");
  return { days, counts: countBits(days) };
}
