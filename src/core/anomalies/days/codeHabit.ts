import type { Column, Table } from "../../tables/table";
import { spreadRows } from "../../values/groups/spreadRows";
import { type Days, dayAt } from "./dayOrders";
import { type CodeForm, codeForms, type Span, spanIn } from "./daysInCodes";

/** By judgement: so many rows, of so many times, show that a number tells its day, where nearly all do. */
const fewestRows = 40;
const fewestTimes = 3;
const keptShare = 0.97;
/** Rows looked at first: the whole column is read only for a form that they agree on. */
const tried = 300;
/** A number may be given, or an order written down, a month before or after. */
const leeway = 31;
/** By judgement: more that differ were numbered otherwise. */
const mostOff = 0.006;
const fewestOff = 3;

interface Habit {
  readonly day: number;
  readonly kept: number;
  readonly off: readonly number[];
}

/** The day that the numbers of a column tell, and the rows where they do not; null where they tell of none. */
export function codeHabit(table: Table, days: Days, column: Column): Habit | null {
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
