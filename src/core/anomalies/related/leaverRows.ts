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

/** Folded headings of the day a customer stopped or was done with: 停用日期, Left Date, 毕业, Moved Out. */
const stops =
  /停[用供止机业]|流失|注销|终止|退[出租会]|撤店|关店|毕业|结业|结课|领证|拿证|离园|出院|^left|lost|closed|cancel|churn|lapsed|stopped|moved ?out|graduat|discharged/;

/** Headings of who did a thing once, and need not be there any more: Leased By, 签约人. Whoever looks after a customer is asked for. */
const onceDone =
  /^(?:leased|let|rented|sold|signed|enrolled|registered|booked|entered|added|created|imported)by$|^(?:签约|签单|开单|开户|登记|录入|建档|录单|受理|报名)(?:人|人员|员)?$/;

/** Customers, follow-ups and deals that name somebody who had left. */
export function heldByLeavers(book: Book, context: InspectionContext): readonly Hits[] {
  if (teamOf(book, context).leavers.size === 0) return [];
  const { customers, followUps, transactions } = book;
  const owners = columnsOf(customers, "owner").filter(
    ({ heading }) => !onceDone.test(foldHeading(heading).full),
  );
  const held = owners.flatMap((column) => {
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
