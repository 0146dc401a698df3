import { isBlankCell } from "../../adopt/cells/blankCells";
import type { CellValue } from "../../sheets/cell";
import { nameFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { dateColumn } from "../../tables/columns/dateColumn";
import { rowsBySheet } from "../../tables/rows/rowsBySheet";
import { type Book, columnOf, countFilled, type Table } from "../../tables/table";
import { type Spread, withSpreads } from "./fillMerged";

/** By judgement: fewer rows without a customer are forgotten ones. */
const fewestBelow = 20;
const shareBelow = 0.3;
/** A list by customers names each of them once; a slip may part a group in two. */
const mostlyOnce = 0.9;
/** Within a group days follow each other, and where the next one begins they often start again. */
const mostlyOnward = 0.9;
const oftenBack = 0.3;

const whose: readonly Field[] = ["customerId", ...nameFields];

/**
 * Gives deals and follow-ups the customer of the row above where a list names each customer in the first of its rows alone,
 * as reports grouped by customer do. Sales to nobody in particular, which are blank too, lie in the order of their days.
 */
export function carryCustomersDown(book: Book, today: number): Book {
  const { followUps, transactions } = book;
  return {
    ...book,
    followUps: withSpreads(followUps, spreadsOf(followUps, "followedUpAt", today)),
    transactions: withSpreads(transactions, spreadsOf(transactions, "dealtOn", today)),
  };
}

/** The rows of one sheet by the row that names their customer; those above the first are left out. */
interface Group {
  readonly first: number;
  readonly below: number[];
}

function spreadsOf(table: Table, day: Field, today: number): readonly Spread[] {
  const named = table.columns.flatMap((column, i) => (whose.includes(column.field) ? [{ column, i }] : []));
  const dates = columnOf(table, day);
  // Most lists name the customer in every row: they are told by one column, without a look at the rows.
  const isFull = named.some(({ column }) => table.rowCount - countFilled(column) < fewestBelow);
  if (named.length === 0 || dates === undefined || isFull) return [];
  const nameOf = (row: number) =>
    named.map(({ column }) => column.cells[row] ?? "").find((cell) => !isBlankCell(cell)) ?? null;
  return [...rowsBySheet(table).values()].flatMap((rows) => {
    const groups = groupsOf(rows, nameOf);
    if (!mayBeGrouped(groups, nameOf) || !startsAgain(groups, dateColumn(dates, today).values)) return [];
    const filled = groups.filter(({ below }) => below.length > 0);
    return named.flatMap(({ i }) =>
      filled.map(({ first, below }): Spread => ({ table, column: i, from: first, rows: below })),
    );
  });
}

function groupsOf(rows: readonly number[], nameOf: (row: number) => CellValue | null): readonly Group[] {
  const groups: Group[] = [];
  for (const row of rows)
    if (nameOf(row) !== null) groups.push({ first: row, below: [] });
    else groups.at(-1)?.below.push(row);
  return groups;
}

function mayBeGrouped(groups: readonly Group[], nameOf: (row: number) => CellValue | null): boolean {
  const below = groups.reduce((sum, group) => sum + group.below.length, 0);
  if (below < fewestBelow || below < (below + groups.length) * shareBelow) return false;
  return new Set(groups.map(({ first }) => nameOf(first))).size >= groups.length * mostlyOnce;
}

function startsAgain(groups: readonly Group[], days: Float64Array): boolean {
  const on = { forth: 0, back: 0 };
  const next = { forth: 0, back: 0 };
  let before = Number.NaN;
  const step = (row: number, seen: typeof on) => {
    const day = days[row] ?? Number.NaN;
    if (day > before) seen.forth++;
    else if (day < before) seen.back++;
    before = day;
  };
  for (const { first, below } of groups) {
    step(first, next);
    for (const row of below) step(row, on);
  }
  const [steps, starts] = [on.forth + on.back, next.forth + next.back];
  const goes = (way: "forth" | "back", other: "forth" | "back") =>
    on[way] >= steps * mostlyOnward && next[other] >= starts * oftenBack;
  return steps > 0 && starts > 0 && (goes("forth", "back") || goes("back", "forth"));
}
