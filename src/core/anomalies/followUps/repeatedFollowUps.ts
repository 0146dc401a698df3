import { dateColumn } from "../../tables/columns/dateColumn";
import { nameColumn } from "../../tables/customers/customerIndex";
import { type Book, columnOf } from "../../tables/table";
import { columnHashes, mixedHashes, numberHashes } from "../cells/columnHashes";
import { repeatedGroups } from "../cells/sameRows";
import type { InspectionContext } from "../rule/context";
import { perBook } from "../rule/perBook";

/** Follow-ups that repeat an earlier one: row → that earlier row. Made once per book. */
export const repeatedFollowUps = perBook(findRepeats);

/** Two entries this close in time are one. */
const tenMinutes = 10 / 1440 + 1e-9;

/** With how many of the records before it a record is compared. */
const compared = 50;

function findRepeats(book: Book, context: InspectionContext): ReadonlyMap<number, number> {
  const { followUps } = book;
  const at = columnOf(followUps, "followedUpAt");
  const customer = columnOf(followUps, "customerId") ?? nameColumn(followUps);
  if (at === undefined || customer === undefined) return new Map();
  const times = dateColumn(at, context.today).values;
  const person = columnOf(followUps, "followedUpBy");
  const parts = [customer, ...(person === undefined ? [] : [person])].map(columnHashes);
  const keys = mixedHashes([...parts, numberHashes(times.map(Math.floor))], followUps.rowCount);
  const repeats = new Map<number, number>();
  for (const rows of repeatedGroups(keys)) {
    rows.forEach((row, i) => {
      const earlier = rows
        .slice(Math.max(0, i - compared), i)
        .find((other) => isRepeat(book, times, other, row));
      if (earlier !== undefined) repeats.set(row, earlier);
    });
  }
  return repeats;
}

/** The same text on the same day, or, where both tell the time, no other text ten minutes apart at most. */
function isRepeat(book: Book, times: Float64Array, a: number, b: number): boolean {
  const first = times[a] ?? Number.NaN;
  const second = times[b] ?? Number.NaN;
  if (Number.isNaN(first) || Number.isNaN(second)) return false;
  const content = columnOf(book.followUps, "content");
  const text = String(content?.cells[a] ?? "");
  const other = String(content?.cells[b] ?? "");
  if (text !== "" && text === other) return true;
  const tellTime = first % 1 !== 0 && second % 1 !== 0;
  return tellTime && Math.abs(first - second) <= tenMinutes && !areOther(text, other);
}

/** 未接 and, ten minutes later, what was said: two calls. By judgement: texts that share less than a third of their pairs of characters. */
const leastShared = 1 / 3;

function areOther(a: string, b: string): boolean {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  if (one.size === 0 || other.size === 0) return false;
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return shared < Math.min(one.size, other.size) * leastShared;
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
