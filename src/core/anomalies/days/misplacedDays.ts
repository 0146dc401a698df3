import { pastFields } from "../../sheets/dateFields";
import { roles } from "../../sheets/fields";
import type { Table } from "../../tables/table";
import { daysOfPeriod } from "../../values/dates/readCoarseDate";
import { groupedBy } from "../../values/groups/groupedBy";
import { commonest, timesOfEach } from "../../values/groups/timesOfEach";
import { rowsOfNoKind } from "../cells/rowsOfAKind";
import { rowsWhere } from "../cells/rowsWhere";
import { refundRows } from "../deals/refundRows";
import type { TableKey } from "../rule/hit";
import { perBook } from "../rule/perBook";
import { tableOf } from "../rule/tableOf";
import { type DayOrder, type Days, dayAt, dayOrders, daysIn } from "./dayOrders";
import { arePaidAhead } from "./paidAhead";

/** An order that a row breaks. */
interface BrokenOrder extends DayOrder {
  readonly row: number;
}

/** A day that lies on the wrong side of another of its row. */
interface Misplaced extends BrokenOrder {
  /** Which of the two is out of order: the one more of the row's days speak against, else the later. */
  readonly column: number;
}

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
  const days = daysIn(table, today);
  const broken = dayOrders(table, days).flatMap((order) =>
    brokenRows(table, days, order).map((row) => ({ ...order, row })),
  );
  const isAhead = (column: number, row: number) => dayAt(days[column], row) > today;
  return [...groupedBy(broken, ({ row }) => row).values()]
    .flatMap((ofRow) => worst(table, ofRow, isAhead) ?? [])
    .sort((a, b) => a.row - b.row);
}

/** The rows an order is broken in, but those of a kind that goes the other way. */
function brokenRows(table: Table, days: Days, order: DayOrder): readonly number[] {
  const [earlier, later] = [days[order.earlier], days[order.later]];
  const cells = table.columns[order.later]?.cells ?? [];
  const aheadBy = (row: number, leeway: number) => dayAt(earlier, row) > dayAt(later, row) + leeway;
  const rows = rowsWhere(
    table.rowCount,
    // 2026Q4 is read as its first day, and means any.
    (row) => aheadBy(row, order.leeway) && aheadBy(row, daysOfPeriod(cells[row] ?? "")),
  );
  const left = rowsOfNoKind(table, [...rows]);
  return arePaidAhead(table, order.later, left) ? [] : left;
}

/** What has happened cannot lie ahead: `dateInFuture` says so. */
function isPast({ columns }: Table, column: number): boolean {
  return pastFields.has(columns[column]?.field ?? "text");
}

/**
 * Of the orders a row breaks one: with the day that lies ahead of today, else with the column most of them have in common;
 * null where that is told elsewhere.
 */
function worst(
  table: Table,
  broken: readonly BrokenOrder[],
  isAhead: (column: number, row: number) => boolean,
): Misplaced | null {
  const ahead = broken.find(({ row, earlier, later }) => isAhead(earlier, row) && !isAhead(later, row));
  if (ahead !== undefined) return isPast(table, ahead.earlier) ? null : { ...ahead, column: ahead.earlier };
  const open = broken.filter(({ row, earlier }) => !(isAhead(earlier, row) && isPast(table, earlier)));
  const [column] = commonest(timesOfEach(open.flatMap(({ earlier, later }) => [later, earlier]))) ?? [];
  const order = open.find(({ earlier, later }) => earlier === column || later === column);
  return column === undefined || order === undefined ? null : { ...order, column };
}
