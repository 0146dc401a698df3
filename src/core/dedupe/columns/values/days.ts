import type { CellValue } from "../../../sheets/cell";
import { distinctCells } from "../../../tables/cells/distinctCells";
import { memoised } from "../../../tables/kept/memoised";
import type { Column } from "../../../tables/table";
import type { DateOrder } from "../../../values/dates/dateOptions";
import { dateOrderOf } from "../../../values/dates/dateOrderOf";
import { isYearNumber } from "../../../values/dates/readDateNumber";
import { readEnglishDate } from "../../../values/dates/readEnglishDate";
import { valueIn } from "../../../values/text/reading";
import { type CountBits, countBits } from "../texts/frequency";

/** Days as numbers like 20240501, 0 where no whole day can be read; enough to tell founding days apart. */
export interface DayColumn {
  readonly days: Int32Array;
  readonly counts: CountBits;
  /** Which figure of "2/3/2024" is the month, as the column itself proves. */
  readonly order: DateOrder | null;
}

const serialOf1970 = 25_569;
const millisecondsOfDay = 86_400_000;
/** From the first figure on: in 5/1/2024 10:30 the year and the time are no day. */
const groups = /^\D*(\d{2,4})\D+(\d{1,2})\D+(\d{1,2})(?:\D|$)/;
const compact = /^\D*(\d{4})(\d{2})(\d{2})(?:\D|$)/;

const yearLast = /^\D{0,2}(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const letters = /[a-z]{3}/i;
/** Two-digit years are of this century here as well: hardly a firm on a list is older than that. */
const endOfCentury = { today: 73_050 };

const dayNumber = (year: number, month: number, day: number): number =>
  month < 1 || month > 12 || day < 1 || day > 31 ? 0 : (year * 100 + month) * 100 + day;

function serialDay(serial: number): number {
  if (serial >= 19_000_101 && serial <= 21_001_231) return Math.floor(serial);
  if (serial < 1 || serial > 80_000 || isYearNumber(serial)) return 0;
  const date = new Date((Math.floor(serial) - serialOf1970) * millisecondsOfDay);
  return dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** 2024年5月1日, 24/5/1, 20240501, 1-May-2024; two-digit years are of this century; 5/1/2024 by its order alone. */
function textDay(text: string, order: DateOrder | null): number {
  const match = compact.exec(text) ?? groups.exec(text);
  if (match === null) return letters.test(text) ? englishDay(text) : lastYearDay(text, order);
  const year = Number(match[1]);
  return dayNumber(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[3]));
}

function englishDay(text: string): number {
  const read = readEnglishDate(text.trim().toLowerCase(), endOfCentury);
  return serialDay((read && valueIn(read)) ?? 0);
}

function lastYearDay(text: string, order: DateOrder | null): number {
  const [, one, two, year] = yearLast.exec(text) ?? [];
  if (year === undefined || order === null) return 0;
  return order === "mdy"
    ? dayNumber(Number(year), Number(one), Number(two))
    : dayNumber(Number(year), Number(two), Number(one));
}

/** The day a cell holds as a number like 20240501, 0 if it holds none, or one that its column's order alone can tell. */
export function dayOf(cell: CellValue, order: DateOrder | null = null): number {
  if (typeof cell === "number") return serialDay(cell);
  return typeof cell === "string" && cell.length >= 6 ? textDay(cell, order) : 0;
}

/** The order of "2/3/2024" in a column, as its cells prove it, else as the user said. */
const orderIn = memoised(
  (column: Column): DateOrder | null =>
    dateOrderOf(distinctCells(column)?.values ?? column.cells) ?? column.dateOrder ?? null,
);

/** As `dayOf`, by the order of the column the cell stands in. */
export function dayIn(column: Column, cell: CellValue): number {
  return dayOf(cell, orderIn(column));
}

/** Of a part of a table the order is what was seen of the `whole`. Where nothing tells it, the same text is the same day in either. */
export function dayColumn(cells: readonly CellValue[], rows: number, whole?: DayColumn | null): DayColumn {
  const order = whole ? whole.order : dateOrderOf(cells);
  const days = new Int32Array(rows);
  for (let row = 0; row < rows; row++) days[row] = dayOf(cells[row] ?? "", order ?? "mdy");
  return { days, counts: countBits(days), order };
}
