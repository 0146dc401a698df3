import type { ReviewOutcome } from "../../changes/proposal";
import { type ReviewMonth, reviewCauses } from "../../reviews/reviewCauses";
import type { Words } from "../../sheets/words";
import { dayOfSerial, formatSerial, serialOf } from "../../values/dates/serialDay";
import { recordsEnd } from "../book/recordsEnd";
import type { BookContext } from "../context/bookContext";
import { customerKeys, excludedIn } from "../tiering/input/tierInput";
import { listedReviews } from "./listedReviews";
import { reviewFacts } from "./reviewFacts";

/** One customer to be looked at before the month is closed; `key` is its id, else its name. */
export interface UnderReview {
  readonly id: string;
  readonly row: number;
  readonly key: string;
  readonly causes: readonly Words[];
  /** Serial days; NaN where there is none. */
  readonly lastContact: number;
  readonly lastDeal: number;
  /** 复核日期 says that somebody has looked. */
  readonly done: boolean;
  /** What somebody put in 复核结果. */
  readonly inList: ReviewOutcome | null;
}

export interface Review {
  /** Excel serial day. */
  readonly today: number;
  /** "2026-11". */
  readonly month: string;
  /** The day on which records end, long before; null where they go on. */
  readonly endedOn: number | null;
  readonly customers: readonly UnderReview[];
}

interface Weighed extends UnderReview {
  readonly spent: number;
  readonly spentEver: number;
}

/**
 * Everybody to be looked at this month (`today` = serial day): whom something happened to, and who went quiet; who
 * spent most first, for nobody gets through hundreds at one sitting.
 */
export function openReview(context: BookContext, today: number): Review {
  const { book, own } = context;
  const month = monthName(today);
  const { year, month: number } = dayOfSerial(today);
  const days: ReviewMonth = { firstDay: serialOf(year, number, 1) ?? today, today };
  const listed = listedReviews(context, month);
  const keyOf = customerKeys(book.customers);
  const excluded = excludedIn(book.customers, own.dictionaries.customerStatus);
  const factsAt = reviewFacts(context, days);
  const seen = new Set<string>();
  const customers: Weighed[] = [];
  for (let row = 0; row < book.customers.rowCount; row++) {
    const key = keyOf(row);
    if (key === "" || seen.has(key) || excluded.has(row)) continue;
    const facts = factsAt(row, key);
    const causes = reviewCauses(facts, days);
    if (causes.length === 0) continue;
    seen.add(key);
    const { lastContact, lastDeal, spent, spentEver } = facts;
    const { done = false, inList = null } = listed.get(key) ?? {};
    customers.push({
      id: `review:${month}:${row}`,
      row,
      key,
      causes,
      lastContact,
      lastDeal,
      done,
      inList,
      spent,
      spentEver,
    });
  }
  return { today, month, endedOn: recordsEnd(book, today), customers: customers.sort(byWeight) };
}

/** Where records ended long ago nobody spent anything in a year: then by all they ever spent, and by who was there last. */
function byWeight(a: Weighed, b: Weighed): number {
  return (
    b.spent - a.spent ||
    b.spentEver - a.spentEver ||
    (b.lastDeal || 0) - (a.lastDeal || 0) ||
    (b.lastContact || 0) - (a.lastContact || 0)
  );
}

function monthName(today: number): string {
  return formatSerial(Math.floor(today)).slice(0, 7);
}
