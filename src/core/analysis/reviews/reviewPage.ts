import { shownName } from "../../tables/customers/customerIndex";
import { columnOf, placeOf } from "../../tables/table";
import { formatSerial } from "../../values/dates/serialDay";
import type { BookContext } from "../context/bookContext";
import { pageOf } from "../context/page";
import { ownersOf } from "../followUps/duePage";
import type { Review, UnderReview } from "./reviewJob";
import type { ReviewPage, ReviewQuery, ReviewView } from "./reviewViews";

/** A page of those still to be looked at. */
export function reviewPage(context: BookContext, review: Review, query: ReviewQuery): ReviewPage {
  const { customers } = context.book;
  const ownerOf = ownersOf(context);
  const open = review.customers.filter(
    ({ row, done }) => !done && (query.owner === undefined || ownerOf(row) === query.owner),
  );
  const view = ({ id, row, causes, lastContact, lastDeal }: UnderReview): ReviewView => ({
    ...placeOf(customers, row),
    id,
    companyName: shownName(customers, row),
    owner: ownerOf(row),
    causes: causes.map((cause) => cause[query.language]),
    lastContact: dayOrNull(lastContact),
    lastDeal: dayOrNull(lastDeal),
  });
  return {
    ...pageOf(open, query, view),
    month: review.month,
    endedOn: review.endedOn === null ? null : formatSerial(review.endedOn),
    toRetire: toRetireIn(context, review),
    hasStatus: columnOf(customers, "status") !== undefined,
    owners: ownerCounts(review, ownerOf),
  };
}

/** Without a column for the status nothing can follow. */
function toRetireIn({ book }: BookContext, { customers }: Review): number {
  if (!columnOf(book.customers, "status")) return 0;
  return customers.filter(({ inList }) => inList === "retire").length;
}

function dayOrNull(serial: number): string | null {
  return Number.isNaN(serial) ? null : formatSerial(Math.floor(serial));
}

function ownerCounts({ customers }: Review, ownerOf: (row: number) => string): ReviewPage["owners"] {
  const counts = new Map<string, { open: number; done: number }>();
  for (const { row, done } of customers) {
    const owner = ownerOf(row);
    const count = counts.get(owner) ?? { open: 0, done: 0 };
    count[done ? "done" : "open"]++;
    counts.set(owner, count);
  }
  return [...counts].map(([owner, count]) => ({ owner, ...count })).sort((a, b) => b.open - a.open);
}
