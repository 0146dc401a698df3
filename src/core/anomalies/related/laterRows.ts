import { isDayField } from "../../sheets/dateFields";
import { staffFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { distinctCells, rowsHolding } from "../../tables/cells/distinctCells";
import { dateColumn } from "../../tables/columns/dateColumn";
import { type Book, type Column, columnOf, type Table } from "../../tables/table";
import { wordKey } from "../../values/text/foldText";
import type { InspectionContext } from "../rule/context";
import type { Hits } from "../rule/hit";
import { hitsIn } from "../rule/hits";
import { teamOf } from "./teamLists";

/** By judgement: where more of a leaver's records came after he left, the column says whose the customer once was. */
const mostLater = 0.1;
const mostSlips = 3;
/** By judgement: so many names of a column without a meaning, and such a share of them, are the team's. */
const fewestNames = 2;
const teamShare = 0.7;
const people: ReadonlySet<Field> = new Set<Field>(staffFields);

/** The day of a record, and how many days after one left it may be. */
interface RecordDay {
  readonly field: "registeredOn" | "followedUpAt" | "dealtOn";
  readonly grace: number;
}

/** Records that name one of the team on a day after that one had left. */
export function laterIn(
  book: Book,
  table: Table,
  { field, grace }: RecordDay,
  context: InspectionContext,
): readonly Hits[] {
  const day = columnOf(table, field);
  if (day === undefined) return [];
  const days = dateColumn(day, context.today).values;
  const first = firstDays(table, day, context.today);
  const { leavers, members } = teamOf(book, context);
  return table.columns
    .filter((column) => namesTeam(members, column))
    .flatMap((column) => {
      const rows = [...leavers].flatMap(([name, { leftOn }]) => {
        const own = rowsNaming(column, (each) => each === name);
        const later = [...own].filter((row) => {
          const began = first(row);
          const on = Math.floor(days[row] ?? Number.NaN);
          return on > leftOn + grace && began > leftOn && began <= context.today;
        });
        return later.length <= Math.max(mostSlips, own.length * mostLater) ? later : [];
      });
      return hitsIn(table, column, Int32Array.from(rows).sort());
    });
}

/**
 * The day a record began: a deal of his that was won after he left, or is to be won some day, was entered while he was
 * there. Days to come of other records are slips, and of a customer only the day it was entered is asked.
 */
function firstDays(table: Table, day: Column, today: number): (row: number) => number {
  const columns = table.columns.filter(
    (column) => column === day || (day.field === "dealtOn" && isDayField(column.field)),
  );
  const days = columns.map((column) => dateColumn(column, today).values);
  return (row) =>
    days.reduce(
      (first, values) => Math.min(first, Math.floor(values[row] || first)),
      Number.POSITIVE_INFINITY,
    );
}

/** A column of who was there, brought the goods, took the money: nearly all its names are the team's. */
function namesTeam(members: ReadonlySet<string>, column: Column): boolean {
  if (people.has(column.field)) return true;
  const names = column.field === "text" ? (distinctCells(column)?.values ?? []) : [];
  const filled = names.map((cell) => wordKey(String(cell))).filter((name) => name !== "");
  const known = filled.filter((name) => members.has(name)).length;
  return known >= fewestNames && known >= filled.length * teamShare;
}

/** The rows of a column whose name, folded, is meant. */
export function rowsNaming(column: Column, isMeant: (name: string) => boolean): Int32Array {
  const distinct = distinctCells(column);
  if (distinct === null) return new Int32Array(0);
  const wanted = Uint8Array.from(distinct.values, (cell) => (isMeant(wordKey(String(cell))) ? 1 : 0));
  return rowsHolding(distinct, wanted);
}
