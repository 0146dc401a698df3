import { isDayField } from "../../sheets/dateFields";
import { type Field, roles } from "../../sheets/fields";
import { datesRead } from "../../tables/columns/dateColumn";
import type { Column, Table } from "../../tables/table";
import { spreadRows } from "../../values/groups/spreadRows";
import { timesOfEach } from "../../values/groups/timesOfEach";
import { repeatedTexts } from "../cells/sameRows";
import type { TableKey } from "../rule/hit";
import { perBook } from "../rule/perBook";
import { tableOf } from "../rule/tableOf";
import { type Days, dayAt } from "./dayOrders";
import { type CodeForm, codeForms, type Span, spanIn } from "./daysInCodes";

/** A number that tells of another time than the day beside it. */
interface OffCode {
  readonly row: number;
  /** Positions in the table's `columns`: which of the two is accused, the number and the day. */
  readonly column: number;
  readonly code: number;
  readonly day: number;
  /** What that day is. */
  readonly on: number;
  /** How many rows agree. */
  readonly kept: number;
}

/** Columns that hold numbers somebody gave. */
const coded: ReadonlySet<Field> = new Set<Field>([
  "customerId",
  "orderId",
  "contractNo",
  "identifier",
  "text",
]);
/** By judgement: so many rows, of so many times, show that a number tells its day, where nearly all do. */
const fewestRows = 40;
const fewestTimes = 3;
const keptShare = 0.97;
const tried = 300;
/** A number may be given, or an order written down, a month before or after. */
const leeway = 31;
/** By judgement: more that differ were numbered otherwise. */
const mostOff = 0.006;
const fewestOff = 3;

/** The numbers of each table that tell of another time than a day of their row, at most one a row. */
export const offCodes = perBook(
  (book, { today }): ReadonlyMap<TableKey, readonly OffCode[]> =>
    new Map(roles.map((role) => [role, offCodesIn(tableOf(book, role), today)])),
);

function offCodesIn(table: Table, today: number): readonly OffCode[] {
  const days = table.columns.map((column) => (isDayField(column.field) ? datesRead(column, today) : null));
  const byRow = new Map<number, OffCode>();
  for (const [code, column] of table.columns.entries()) {
    if (!coded.has(column.field)) continue;
    const habit = habitOf(table, days, column);
    if (habit === null || habit.off.length === 0) continue;
    const isUsual = usualShapes(column);
    const again = new Set(repeatedTexts(column.cells).flat());
    for (const row of habit.off) {
      const on = dayAt(days[habit.day], row);
      // A day to come is itself the slip.
      if (on > today || byRow.has(row)) continue;
      // TJ2024-0364-T gives back what TJ2024-0364 bought; a number of another form tells nothing.
      if (!isUsual(column.cells[row])) continue;
      byRow.set(row, {
        row,
        column: again.has(row) ? code : habit.day,
        code,
        day: habit.day,
        on,
        kept: habit.kept,
      });
    }
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

interface Habit {
  readonly day: number;
  readonly kept: number;
  readonly off: readonly number[];
}

/** The day that the numbers of a column tell, and the rows where they do not; null where they tell of none. */
function habitOf(table: Table, days: Days, column: Column): Habit | null {
  const some = spreadRows(table.rowCount, tried);
  const all = Int32Array.from({ length: table.rowCount }, (_, row) => row);
  for (const form of codeForms) {
    for (const [day, read] of days.entries()) {
      if (read === null || agreeing(some, column, read, form) === null) continue;
      const habit = agreeing(all, column, read, form);
      if (habit !== null && habit.off.length <= Math.max(fewestOff, habit.kept * mostOff))
        return { day, ...habit };
    }
  }
  return null;
}

/** How many rows agree, and which are far off; null where not nearly all agree. */
function agreeing(
  rows: Int32Array,
  { cells }: Column,
  days: Days[number],
  form: CodeForm,
): Omit<Habit, "day"> | null {
  const off: number[] = [];
  const times = new Map<number, number>();
  let [filled, told, kept] = [0, 0, 0];
  for (const row of rows) {
    const at = dayAt(days, row);
    if (cells[row] === "" || Number.isNaN(at)) continue;
    filled++;
    const span = spanIn(cells[row], form);
    if (span === null) continue;
    told++;
    if (isIn(at, span, 0)) {
      kept++;
      times.set(span.first, (times.get(span.first) ?? 0) + 1);
    } else if (!isIn(at, span, leeway)) off.push(row);
  }
  const isKept = told >= fewestRows && told >= filled / 2 && kept >= told * keptShare;
  return isKept && times.size >= fewestTimes ? { kept, off } : null;
}

function isIn(day: number, { first, last }: Span, leeway: number): boolean {
  return day >= first - leeway && day <= last + leeway;
}

/** Whether a number has one of the forms that at least a tenth of its column have. */
function usualShapes({ cells }: Column): (cell: unknown) => boolean {
  const rows = spreadRows(cells.length, tried);
  const shapes = timesOfEach(Array.from(rows, (row) => shapeOf(cells[row])));
  return (cell) => (shapes.get(shapeOf(cell)) ?? 0) >= rows.length * shapeShare;
}

const shapeShare = 0.1;

function shapeOf(cell: unknown): string {
  return String(cell).replace(/\d/g, "9");
}
