import { dateColumn } from "../../tables/columns/dateColumn";
import { type Book, columnOf, type Table } from "../../tables/table";
import { readYesNo } from "../../values/choices/readYesNo";
import { valueIn } from "../../values/text/reading";
import { isBlank } from "../cells/columnMarks";
import type { InspectionContext } from "../rule/context";
import { choiceIs, choicesOf } from "../words/options/choices";

/** True for a follow-up marked as a complaint, by 是否投诉 or by its category. */
export function isComplaint(followUps: Table, { dictionaries }: InspectionContext, row: number): boolean {
  const flag = columnOf(followUps, "isComplaint");
  if (flag !== undefined) return valueIn(readYesNo(flag.cells[row] ?? "")) === true;
  const category = columnOf(followUps, "category");
  return category !== undefined && choiceIs(choicesOf(category, dictionaries.category), row, "complaint");
}

/** Working days an open complaint has waited; 0 for anything else. */
export function openDays(followUps: Table, context: InspectionContext, row: number): number {
  if (!isComplaint(followUps, context, row) || isClosed(followUps, context, row)) return 0;
  const column = columnOf(followUps, "followedUpAt");
  const since = column === undefined ? Number.NaN : dateColumn(column, context.today).values[row];
  return workingDays(Math.floor(since ?? Number.NaN), context.today);
}

function isClosed(followUps: Table, { dictionaries }: InspectionContext, row: number): boolean {
  const closedAt = columnOf(followUps, "closedAt");
  if (closedAt !== undefined && !isBlank(closedAt, row)) return true;
  const status = columnOf(followUps, "handlingStatus");
  if (status === undefined) return saysHow(followUps, row);
  const choices = choicesOf(status, dictionaries.handlingStatus);
  if (choiceIs(choices, row, "solved") || choiceIs(choices, row, "closed")) return true;
  // What no list knows (退补差价500元) may well be how it ended: it is not called open.
  return (choices.codes[row] ?? 0) < 0 && !isBlank(status, row) && !open.test(String(status.cells[row]));
}

const open = /[未没待]|处理中|跟进中|进行中|暂|不|？|\?|open|pending|progress|wait/i;

/** Where a list has no states, a complaint whose solution is written down has been dealt with. */
function saysHow(followUps: Table, row: number): boolean {
  const solution = columnOf(followUps, "solution");
  return solution !== undefined && !isBlank(solution, row);
}

/** Monday to Friday after `from` up to `to`; holidays are not known. Serial 1 (1 January 1900) counts as a Sunday in Excel. */
function workingDays(from: number, to: number): number {
  if (!(from < to)) return 0;
  let count = 0;
  for (let day = from + 1; day <= to && count < mostCounted; day++) if (day % 7 > 1) count++;
  return count;
}

const mostCounted = 400;

/** Complaint rates before and within the last 90 days, and how surely they differ. */
interface ComplaintRates {
  readonly before: number;
  readonly now: number;
  /** Two-proportion z; 0 with fewer than 20 records on a side. */
  readonly z: number;
  /** The latest follow-up, to which the remark is tied. */
  readonly latest: number;
}

const span = 90;
const fewest = 20;

export function complaintRates(book: Book, context: InspectionContext): ComplaintRates {
  const column = columnOf(book.followUps, "followedUpAt");
  const days = column === undefined ? new Float64Array(0) : dateColumn(column, context.today).values;
  const counts = { before: 0, now: 0, complaintsBefore: 0, complaintsNow: 0, latest: 0 };
  for (let row = 0; row < days.length; row++) {
    const age = context.today - Math.floor(days[row] ?? Number.NaN);
    if (!(age >= 0)) continue;
    const complaint = isComplaint(book.followUps, context, row) ? 1 : 0;
    if (age < span) {
      counts.now++;
      counts.complaintsNow += complaint;
      if ((days[row] ?? 0) >= (days[counts.latest] ?? 0)) counts.latest = row;
    } else {
      counts.before++;
      counts.complaintsBefore += complaint;
    }
  }
  const before = counts.complaintsBefore / Math.max(1, counts.before);
  const now = counts.complaintsNow / Math.max(1, counts.now);
  return { before, now, z: twoProportions(counts.before, before, counts.now, now), latest: counts.latest };
}

function twoProportions(n: number, p: number, m: number, q: number): number {
  if (n < fewest || m < fewest) return 0;
  const pooled = (n * p + m * q) / (n + m);
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  return deviation === 0 ? 0 : (q - p) / deviation;
}
