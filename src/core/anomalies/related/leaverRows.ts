import { foldHeading } from "../../adopt/headings/foldHeading";
import { isDayField } from "../../sheets/dateFields";
import type { Field } from "../../sheets/fields";
import { distinctCells, rowsHolding } from "../../tables/cells/distinctCells";
import { dateColumn } from "../../tables/columns/dateColumn";
import { type Book, type Column, columnOf, columnsOf, type Table } from "../../tables/table";
import { timesOfEach } from "../../values/groups/timesOfEach";
import { wordKey } from "../../values/text/foldText";
import { textAt } from "../cells/textAt";
import type { InspectionContext } from "../rule/context";
import type { Hits } from "../rule/hit";
import { hitsIn } from "../rule/hits";
import { hitsOrHints } from "../rule/hitsOrHints";
import { choiceIs, choicesOf } from "../words/options/choices";
import { keptNames } from "./keptNames";
import { teamOf } from "./teamLists";

/*
 * By judgement. Where a larger share of the customers of one status stands under people who left, nobody hands such
 * customers over; where more of a leaver's records came after he left, the column says whose the customer once was.
 */
const mostHeld = 0.2;
const mostLater = 0.1;
const mostSlips = 3;
/** By judgement: so many names of a column without a meaning, and such a share of them, are the team's. */
const fewestNames = 2;
const teamShare = 0.7;
const people: ReadonlySet<Field> = new Set<Field>(["owner", "followedUpBy", "handler"]);
/** Days: an order he brought in may be written down after he left. */
const handOver = 31;

/** Folded headings of the day a customer stopped: 停用日期, Left Date, Lost on. */
const stops =
  /停[用供止机业]|流失|注销|终止|退[出租会]|撤店|关店|^left|lost|closed|cancel|churn|lapsed|stopped/;

/** Customers, follow-ups and deals that name somebody who had left. */
export function heldByLeavers(book: Book, context: InspectionContext): readonly Hits[] {
  if (teamOf(book, context).leavers.size === 0) return [];
  const { customers, followUps, transactions } = book;
  const held = columnsOf(customers, "owner").flatMap((column) => {
    const rows = heldRows(book, column, context);
    const kept = keptNames(column, rows);
    const isKept = (row: number) => kept.has(textAt(column, row));
    return hitsOrHints(customers, column, rows, isKept);
  });
  const contacts = laterIn(book, followUps, { field: "followedUpAt", grace: 0 }, context);
  return [
    ...held,
    ...contacts,
    ...laterIn(book, transactions, { field: "dealtOn", grace: handOver }, context),
  ];
}

/** Customers under somebody who has left, but for those of a status that nobody hands over. */
function heldRows(book: Book, column: Column, context: InspectionContext): Int32Array {
  const { leavers } = teamOf(book, context);
  const table = book.customers;
  const rows = rowsNaming(column, (name) => {
    const leaver = leavers.get(name);
    return leaver !== undefined && !(leaver.leftOn > context.today);
  });
  const isOver = overIn(table, context);
  const open = [...rows].filter((row) => !isOver(row));
  const status = columnOf(table, "status");
  const statusOf = (row: number) => textAt(status, row);
  const all = timesOfEach(Array.from({ length: table.rowCount }, (_, row) => statusOf(row)));
  const held = timesOfEach(open.map(statusOf));
  const isHandedOver = (word: string) =>
    (held.get(word) ?? 0) <= Math.max(mostSlips, (all.get(word) ?? 0) * mostHeld);
  return Int32Array.from(open.filter((row) => isHandedOver(statusOf(row))));
}

/** Whether a customer is lost or disabled, or has a day it stopped. */
function overIn(table: Table, { dictionaries }: InspectionContext): (row: number) => boolean {
  const status = columnOf(table, "status");
  const choices = status && choicesOf(status, dictionaries.customerStatus);
  const ends = table.columns.filter(
    ({ field, heading }) => field === "date" && stops.test(foldHeading(heading).full),
  );
  return (row) =>
    (choices !== undefined && ["lost", "disabled"].some((id) => choiceIs(choices, row, id))) ||
    ends.some((column) => textAt(column, row) !== "");
}

/** The day of a record, and how many days after one left it may be. */
interface RecordDay {
  readonly field: "followedUpAt" | "dealtOn";
  readonly grace: number;
}

/** Records that name one of the team on a day after that one had left. A day to come is itself the slip. */
function laterIn(
  book: Book,
  table: Table,
  { field, grace }: RecordDay,
  context: InspectionContext,
): readonly Hits[] {
  const day = columnOf(table, field);
  if (day === undefined) return [];
  const days = dateColumn(day, context.today).values;
  const { leavers, members } = teamOf(book, context);
  const others = table.columns.filter((column) => column !== day && isDayField(column.field));
  const began = others.map((column) => dateColumn(column, context.today).values);
  // A deal of his that was won after he left was entered while he was there.
  const beganBefore = (row: number, left: number) =>
    began.some((values) => (values[row] ?? Number.NaN) <= left);
  return table.columns
    .filter((column) => namesTeam(members, column))
    .flatMap((column) => {
      const rows = [...leavers].flatMap(([name, { leftOn }]) => {
        const own = rowsNaming(column, (each) => each === name);
        const later = [...own].filter((row) => {
          const at = Math.floor(days[row] ?? Number.NaN);
          return at > leftOn + grace && at <= context.today && !beganBefore(row, leftOn);
        });
        return later.length <= Math.max(mostSlips, own.length * mostLater) ? later : [];
      });
      return hitsIn(table, column, Int32Array.from(rows).sort());
    });
}

/** A column of who was there, brought the goods, took the money: nearly all its names are the team's. */
function namesTeam(members: ReadonlySet<string>, column: Column): boolean {
  if (people.has(column.field)) return true;
  const names = column.field === "text" ? (distinctCells(column)?.values ?? []) : [];
  const filled = names.map((cell) => wordKey(String(cell))).filter((name) => name !== "");
  const known = filled.filter((name) => members.has(name)).length;
  return known >= fewestNames && known >= filled.length * teamShare;
}

function rowsNaming(column: Column, isMeant: (name: string) => boolean): Int32Array {
  const distinct = distinctCells(column);
  if (distinct === null) return new Int32Array(0);
  const wanted = Uint8Array.from(distinct.values, (cell) => (isMeant(wordKey(String(cell))) ? 1 : 0));
  return rowsHolding(distinct, wanted);
}
