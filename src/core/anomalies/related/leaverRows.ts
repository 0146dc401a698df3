import { foldHeading } from "../../adopt/headings/foldHeading";
import { type Book, type Column, columnOf, columnsOf, type Table } from "../../tables/table";
import { timesOfEach } from "../../values/groups/timesOfEach";
import { textAt } from "../cells/textAt";
import type { InspectionContext } from "../rule/context";
import type { Hits } from "../rule/hit";
import { hitsOrHints } from "../rule/hitsOrHints";
import { choiceIs, choicesOf } from "../words/options/choices";
import { keptNames } from "./keptNames";
import { laterIn, rowsNaming } from "./laterRows";
import { teamOf } from "./teamLists";

/** By judgement: where a larger share of the customers of one status stands under people who left, nobody hands such over. */
const mostHeld = 0.2;
const mostSlips = 3;
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
  // Whoever had left when the customer was entered is wrong there, even where nobody hands customers over.
  return [
    ...laterIn(book, customers, { field: "registeredOn", grace: 0 }, context),
    ...held,
    ...laterIn(book, followUps, { field: "followedUpAt", grace: 0 }, context),
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
