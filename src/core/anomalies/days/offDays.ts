import { roles } from "../../sheets/fields";
import type { Table } from "../../tables/table";
import { timesOfEach } from "../../values/groups/timesOfEach";
import { rowsWhere } from "../cells/rowsWhere";
import type { TableKey } from "../rule/hit";
import { perBook } from "../rule/perBook";
import { tableOf } from "../rule/tableOf";
import { type DayDistance, dayDistances } from "./dayDistances";
import { type Days, dayAt, daysIn } from "./dayOrders";
import { dayAtDistance, distanceOf } from "./distances";

/** A day that is not as far from another as in nearly all rows. */
interface OffDay extends DayDistance {
  readonly row: number;
  /** The column accused: the later day, or the figure that says how far it is. */
  readonly column: number;
  /** The two days as they stand, and the later by the rows that keep to it; NaN where that is none and a figure is accused. */
  readonly start: number;
  readonly end: number;
  readonly expected: number;
}

/** By judgement: more rows that differ, or so many alike, go by another agreement. */
const mostOff = 0.015;
const fewestOff = 3;
const mostAlike = 3;
/** By judgement: up to so many days nobody agrees on others but by a word; a contract of years may end with another one. */
const short = 120;
/** So much longer than usual is no agreement. */
const farLonger = 3;

/** The days that are not as far from another as in nearly all rows of a table, at most one a row. */
export const offDays = perBook(
  (book, { today }): ReadonlyMap<TableKey, readonly OffDay[]> =>
    new Map(roles.map((role) => [role, offDaysIn(tableOf(book, role), today)])),
);

function offDaysIn(table: Table, today: number): readonly OffDay[] {
  const days = daysIn(table, today);
  const byRow = new Map<number, OffDay>();
  for (const distance of dayDistances(table, days))
    for (const off of offIn(table, days, distance)) if (!byRow.has(off.row)) byRow.set(off.row, off);
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

function offIn(table: Table, days: Days, habit: DayDistance): readonly OffDay[] {
  const from = (row: number) => dayAt(days[habit.from], row);
  const to = (row: number) => dayAt(days[habit.to], row);
  const apart = (row: number) => distanceOf(habit.unit, from(row), to(row));
  const differ = [
    ...rowsWhere(table.rowCount, (row) => isOff(from(row), to(row), apart(row), habit.usual(row))),
  ];
  const agreement = (row: number) => `${habit.usual(row)} ${to(row) - from(row)}`;
  const alike = timesOfEach(differ.map(agreement));
  const off = differ.filter((row) => (alike.get(agreement(row)) ?? 0) <= mostAlike);
  if (off.length === 0 || off.length > Math.max(fewestOff, habit.kept * mostOff)) return [];
  const usual = timesOfEach(rowsWhere(table.rowCount, (row) => apart(row) === habit.usual(row)).map(apart));
  return off.flatMap((row) => {
    const [start, end] = [from(row), to(row)];
    const expected = dayAtDistance(habit.unit, start, habit.usual(row));
    const given = habit.given;
    // As far as other rows are by another figure: then the figure is the slip.
    const isFigure = given !== null && given.factor > 0 && (usual.get(apart(row)) ?? 0) > mostAlike;
    // A month and a half from a day is no day that could be told; nor need it be, of a figure.
    const isDay = !Number.isNaN(expected) && isPlainlyOff(expected - start, end - start, apart(row));
    if (!isFigure && !isDay) return [];
    return [{ ...habit, row, column: isFigure ? given.column : habit.to, start, end, expected }];
  });
}

/** Two days in the wrong order are told of as such (see misplacedDays), for either may be the slip. */
function isOff(from: number, to: number, apart: number, usual: number): boolean {
  return to >= from && !Number.isNaN(usual) && apart !== usual;
}

/** Of contracts of months those that end on no day of a month end with another one, and are not much longer for it. */
function isPlainlyOff(usual: number, days: number, apart: number): boolean {
  return usual <= short || days > usual * farLonger || !Number.isNaN(apart);
}
