import { isDayField, pastFields } from "../../sheets/dateFields";
import { type Field, roles } from "../../sheets/fields";
import { datesRead } from "../../tables/dateColumn";
import { type NumbersRead, numberAt } from "../../tables/numberColumn";
import type { Column, Table } from "../../tables/table";
import { dayOfSerial } from "../../values/dates/serialDay";
import { groupedBy } from "../../values/groups/groupedBy";
import { commonest, timesOfEach } from "../../values/groups/timesOfEach";
import { rowsOfNoKind } from "../cells/rowsOfAKind";
import { refundRows } from "../deals/refundRows";
import type { TableKey } from "../rule/hit";
import { rowsWhere, tableOf } from "../rule/hits";
import { perBook } from "../rule/perBook";
import { arePaidAhead } from "./paidAhead";

/** Two columns of which the first hardly ever lies after the second; positions in the table's `columns`. */
export interface DayOrder {
  readonly earlier: number;
  readonly later: number;
  /** Days by which the order is broken without a fault: where one is usually weeks behind the other, a day ahead is early. */
  readonly leeway: number;
}

/** A day that lies on the wrong side of another of its row. */
interface Misplaced extends DayOrder {
  readonly row: number;
  /** Which of the two is out of order: the one more of the row's days speak against, else the later. */
  readonly column: number;
}

/** Rows looked at, and how many of them must hold both days before they show an order. */
const sampleSize = 2048;
const fewestRows = 40;
/** By judgement: so many rows keep to an order, half of them by a day or more; habits that bend oftener are none. */
const keptShare = 0.985;
const apartShare = 0.5;
/** By judgement: of what usually lies between the two days so much is a natural spread, two days of five weeks. */
const earlyShare = 0.06;
const mostEarly = 5;

/** Orders with a rule of their own, and days that lie anywhere. */
const toldElsewhere: readonly (readonly [Field, Field])[] = [
  ["contractStart", "contractEnd"],
  ["followedUpAt", "nextFollowUpAt"],
  ["dealtOn", "invoicedOn"],
];
const anywhere: ReadonlySet<Field> = new Set<Field>(["foundedOn", "nextFollowUpAt"]);

/** The days out of the order that nearly all rows of a table keep, by role, at most one a row. */
export const misplacedDays = perBook(
  (book, context): ReadonlyMap<TableKey, readonly Misplaced[]> =>
    new Map(
      roles.map((role) => {
        const found = misplacedIn(tableOf(book, role), context.today);
        return [role, role === "transactions" ? withoutRefunds(found, refundRows(book, context)) : found];
      }),
    ),
);

/** What is given back was ordered, delivered and paid before the day on which it is. */
function withoutRefunds(found: readonly Misplaced[], refunds: Int32Array): readonly Misplaced[] {
  const back = new Set(found.length === 0 ? [] : refunds);
  return found.filter(({ row }) => !back.has(row));
}

/** `today` is a serial day. */
function misplacedIn(table: Table, today: number): readonly Misplaced[] {
  if (table.columns.filter(isDay).length < 2) return [];
  const days = table.columns.map((column) => (isDay(column) ? datesRead(column, today) : null));
  const all = dayOrders(table, days).flatMap((order) =>
    brokenRows(table, days, order).map((row) => ({ row, order })),
  );
  const broken = groupedBy(all, ({ row }) => row);
  const isAhead = (column: number, row: number) => dayAt(days[column], row) > today;
  const found = [...broken].flatMap(([row, own]): Misplaced | readonly Misplaced[] => {
    const orders = own.map(({ order }) => order);
    const ahead = orders.find(({ earlier, later }) => isAhead(earlier, row) && !isAhead(later, row));
    if (ahead !== undefined)
      return isPast(table, ahead.earlier) ? [] : { row, column: ahead.earlier, ...ahead };
    const open = orders.filter(({ earlier }) => !(isAhead(earlier, row) && isPast(table, earlier)));
    return worst(row, open) ?? [];
  });
  return found.sort((a, b) => a.row - b.row);
}

/** The rows an order is broken in, but those of a kind that goes the other way. */
function brokenRows(table: Table, days: readonly (NumbersRead | null)[], order: DayOrder): readonly number[] {
  const [earlier, later] = [days[order.earlier], days[order.later]];
  const rows = rowsWhere(table.rowCount, (row) => dayAt(earlier, row) > dayAt(later, row) + order.leeway);
  const left = rowsOfNoKind(table, [...rows]);
  return arePaidAhead(table, order.later, left) ? [] : left;
}

/** What has happened cannot lie ahead: `dateInFuture` says so. */
function isPast({ columns }: Table, column: number): boolean {
  return pastFields.has(columns[column]?.field ?? "text");
}

function isDay({ field }: Column): boolean {
  return isDayField(field) && !anywhere.has(field);
}

function dayAt(days: NumbersRead | null | undefined, row: number): number {
  return days === null || days === undefined ? Number.NaN : Math.floor(numberAt(days, row));
}

/** Every pair of the table's days that comes in one order. */
function dayOrders(table: Table, days: readonly (NumbersRead | null)[]): readonly DayOrder[] {
  const at = days.flatMap((read, column) => (read === null ? [] : [column]));
  const step = Math.max(1, Math.ceil(table.rowCount / sampleSize));
  const orders: DayOrder[] = [];
  for (const [i, a] of at.entries()) {
    for (const b of at.slice(i + 1)) {
      if (isToldElsewhere(table, a, b)) continue;
      const order = orderOf(days, a, b, { step, rows: table.rowCount });
      if (order !== null) orders.push(order);
    }
  }
  return orders;
}

function isToldElsewhere({ columns }: Table, a: number, b: number): boolean {
  const fields = [columns[a]?.field, columns[b]?.field];
  return toldElsewhere.some((pair) => pair.every((field) => fields.includes(field)));
}

function orderOf(
  days: readonly (NumbersRead | null)[],
  a: number,
  b: number,
  { step, rows }: { readonly step: number; readonly rows: number },
): DayOrder | null {
  let [both, before, after, sum] = [0, 0, 0, 0];
  for (let row = 0; row < rows; row += step) {
    const apart = dayAt(days[b], row) - dayAt(days[a], row);
    if (Number.isNaN(apart)) continue;
    both++;
    sum += Math.abs(apart);
    if (apart > 0) before++;
    else if (apart < 0) after++;
  }
  const keeps = (kept: number, broken: number) =>
    both >= fewestRows && kept >= both * apartShare && broken <= both * (1 - keptShare);
  const isRough = [a, b].some((column) => areMonths(days[column] ?? null, rows, step));
  const leeway = isRough ? longestMonth : Math.min(mostEarly, (sum / both) * earlyShare);
  if (keeps(before, after)) return { earlier: a, later: b, leeway };
  return keeps(after, before) ? { earlier: b, later: a, leeway } : null;
}

/** 2024.12 is read as its first day, and means any day of the month. By judgement: one other day in fifty is a slip. */
const firstShare = 0.98;
const longestMonth = 31;

function areMonths(days: NumbersRead | null, rows: number, step: number): boolean {
  let [told, first] = [0, 0];
  for (let row = 0; row < rows; row += step) {
    const day = dayAt(days, row);
    if (Number.isNaN(day)) continue;
    told++;
    if (dayOfSerial(day).day === 1) first++;
  }
  return told >= fewestRows && first >= told * firstShare;
}

/** Of the orders a row breaks one, with the column most of them have in common. */
function worst(row: number, broken: readonly DayOrder[]): Misplaced | undefined {
  const against = timesOfEach(broken.flatMap(({ earlier, later }) => [later, earlier]));
  const [column] = commonest(against) ?? [];
  const order = broken.find(({ earlier, later }) => earlier === column || later === column);
  return column === undefined || order === undefined ? undefined : { row, column, ...order };
}
