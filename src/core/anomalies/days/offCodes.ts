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
import { codeHabit } from "./codeHabit";
import { dayAt } from "./dayOrders";

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
    const habit = codeHabit(table, days, column);
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

/** Whether a number has one of the forms that at least a tenth of its column have. */
function usualShapes({ cells }: Column): (cell: unknown) => boolean {
  const rows = spreadRows(cells.length, sampled);
  const shapes = timesOfEach(Array.from(rows, (row) => shapeOf(cells[row])));
  return (cell) => (shapes.get(shapeOf(cell)) ?? 0) >= rows.length * shapeShare;
}

const shapeShare = 0.1;
const sampled = 300;

function shapeOf(cell: unknown): string {
  return String(cell).replace(/\d/g, "9");
}
