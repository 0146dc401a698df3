import { isDayField } from "../../sheets/dateFields";
import type { Field } from "../../sheets/fields";
import { datesRead } from "../../tables/columns/dateColumn";
import { figureAt } from "../../tables/columns/figures";
import type { NumbersRead } from "../../tables/columns/numberColumn";
import type { Column, Table } from "../../tables/table";
import { dayOfSerial } from "../../values/dates/serialDay";
import { spreadRows } from "../../values/groups/spreadRows";
import { mostSlips } from "../numbers/figures/figureColumn";

/** Two columns of which the first hardly ever lies after the second; positions in the table's `columns`. */
export interface DayOrder {
  readonly earlier: number;
  readonly later: number;
  /** Days by which the order is broken without a fault: where one is usually weeks behind the other, a day ahead is early. */
  readonly leeway: number;
}

/** The days of a table by its columns; null for a column of anything else, and for days that lie anywhere. */
export type Days = readonly (NumbersRead | null)[];

/** Rows looked at, and how many of them must hold both days before they show an order. */
const sampleSize = 2048;
const fewestRows = 40;
/** By judgement: so many rows keep to an order, half of them by a day or more; habits that bend oftener are none. */
const keptShare = 0.985;
const apartShare = 0.5;
/** By judgement, as of equations: so few of the rows that tell are the other way round, though both days mostly are one. */
const mostAgainst = 1 / 30;
/** By judgement: of what usually lies between the two days so much is a natural spread, two days of five weeks. */
const earlyShare = 0.06;
const mostEarly = 5;

/** Orders with a rule of their own, and days that lie anywhere. */
const toldElsewhere: readonly (readonly [Field, Field])[] = [
  ["contractStart", "contractEnd"],
  ["followedUpAt", "nextFollowUpAt"],
  ["dealtOn", "invoicedOn"],
];
const anywhere: ReadonlySet<Field> = new Set<Field>(["nextFollowUpAt"]);

/** The days that may come in an order, two at least, for one alone is not read; `today` is a serial day. */
export function daysIn({ columns }: Table, today: number): Days {
  const isOne = columns.filter(isDay).length < 2;
  return columns.map((column) => (isOne || !isDay(column) ? null : datesRead(column, today)));
}

function isDay({ field }: Column): boolean {
  return isDayField(field) && !anywhere.has(field);
}

/** The whole day of a row; NaN where there is none. */
export function dayAt(days: Days[number] | undefined, row: number): number {
  return days === null || days === undefined ? Number.NaN : Math.floor(figureAt(days, row));
}

/** Every pair of the table's days that comes in one order. */
export function dayOrders(table: Table, days: Days): readonly DayOrder[] {
  const at = days.flatMap((read, column) => (read === null ? [] : [column]));
  const rows = spreadRows(table.rowCount, sampleSize);
  const orders: DayOrder[] = [];
  for (const [i, a] of at.entries()) {
    for (const b of at.slice(i + 1)) {
      if (isToldElsewhere(table, a, b)) continue;
      const order = orderOf(days, a, b, rows);
      if (order !== null) orders.push(order);
    }
  }
  return orders;
}

function isToldElsewhere({ columns }: Table, a: number, b: number): boolean {
  const fields = [columns[a]?.field, columns[b]?.field];
  return toldElsewhere.some((pair) => pair.every((field) => fields.includes(field)));
}

function orderOf(days: Days, a: number, b: number, rows: Int32Array): DayOrder | null {
  const { both, before, after, usual } = apartIn(days[a], days[b], rows);
  const keeps = (kept: number, broken: number) =>
    both >= fewestRows &&
    ((kept >= both * apartShare && broken <= both * (1 - keptShare)) ||
      (kept >= fewestRows && broken <= Math.min(kept * mostAgainst, mostSlips(both))));
  const isRough = [a, b].some((column) => areMonths(days[column], rows));
  const leeway = isRough ? longestMonth : Math.min(mostEarly, usual * earlyShare);
  if (keeps(before, after)) return { earlier: a, later: b, leeway };
  return keeps(after, before) ? { earlier: b, later: a, leeway } : null;
}

/** How many rows hold both days, in how many the one comes before or after the other, and how far apart they usually are. */
function apartIn(first: Days[number] | undefined, second: Days[number] | undefined, rows: Int32Array) {
  let [both, before, after, sum] = [0, 0, 0, 0];
  for (const row of rows) {
    const apart = dayAt(second, row) - dayAt(first, row);
    if (Number.isNaN(apart)) continue;
    both++;
    sum += Math.abs(apart);
    if (apart > 0) before++;
    else if (apart < 0) after++;
  }
  return { both, before, after, usual: sum / both };
}

/** 2024.12 is read as its first day, and means any day of the month. By judgement: one other day in fifty is a slip. */
const firstShare = 0.98;
const longestMonth = 31;

function areMonths(days: Days[number] | undefined, rows: Int32Array): boolean {
  let [told, first] = [0, 0];
  for (const row of rows) {
    const day = dayAt(days, row);
    if (Number.isNaN(day)) continue;
    told++;
    if (dayOfSerial(day).day === 1) first++;
  }
  return told >= fewestRows && first >= told * firstShare;
}
