import { linkRows } from "../../../tables/customers/linkRows";
import type { Book } from "../../../tables/table";
import type { DealReading } from "../../../tiering/deals/dealsOf";
import type { NoPurchase, Outlook, Prospects, Silent } from "../../../tiering/gate/outlookLines";
import { type LastPurchases, lastPurchases } from "../../../tiering/metrics/lastPurchases";
import type { Scheme } from "../../../tiering/scheme/scheme";
import type { TierMaterial } from "../input/tierInput";
import { writtenNames } from "./writtenNames";

/** By judgement: of which more than half are alike the list is that of a fault as often as that of a team's luck. */
const most = 0.5;
/** Of prospects, or of transactions: fewer tell of slips, which have lines of their own. */
const some = 0.1;
type Material = Pick<TierMaterial, "input" | "reading" | "heads" | "excluded">;

/** How a run will come out, where most customers come out without a purchase, or as lost; else nothing is told. */
export function outlookOf(
  book: Book,
  { input, reading, heads, excluded }: Material,
  scheme: Scheme,
): Outlook {
  const served = Array.from({ length: book.customers.rowCount }, (_, row) => row).filter(
    (row) => !excluded.has(row),
  );
  if (book.transactions.rowCount === 0 || reading.deals.totals) return { customers: served.length };
  const last = lastPurchases(input.runs, input.asOf);
  const headOf = (row: number) => heads?.[row] ?? row;
  const none = served.filter((row) => last.count[headOf(row)] === 0);
  const prospects = none.length > served.length * most ? prospectsIn(book, reading, none) : null;
  const until = input.extra.contracts?.until;
  const isSilent = (row: number) =>
    input.asOf - (last.day[row] ?? Number.NaN) >= scheme.churn.maxDays && !(until && (until[row] ?? 0) > 0);
  const silent = served.filter((row) => isSilent(headOf(row)));
  return {
    customers: served.length,
    ...(prospects && { prospects }),
    ...(silent.length > served.length * most && {
      silent: silentIn(silent.map(headOf), last, input.asOf, scheme.churn.maxDays),
    }),
  };
}

function silentIn(
  rows: readonly number[],
  { day, count }: LastPurchases,
  asOf: number,
  days: number,
): Silent {
  const silences = rows.map((row) => asOf - (day[row] ?? asOf)).sort((a, b) => a - b);
  const once = rows.filter((row) => count[row] === 1).length;
  return { customers: rows.length, once, days, middle: silences[silences.length >> 1] ?? 0 };
}

/** Why these customers have no purchase; null where nothing speaks of a fault: no transaction names them, and all are somebody's. */
function prospectsIn(
  { customers, transactions }: Book,
  reading: DealReading,
  rows: readonly number[],
): Prospects | null {
  const links = linkRows(transactions, customers);
  const whyOf = new Map<number, NoPurchase>();
  const strangers: number[] = [];
  links.forEach((customer, row) => {
    if (customer < 0) strangers.push(row);
    else if (!whyOf.has(customer)) whyOf.set(customer, whyNone(reading, row));
  });
  const counts = new Map<NoPurchase, number>();
  for (const row of rows) {
    const cause = whyOf.get(row) ?? "unnamed";
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  const named = rows.length - (counts.get("unnamed") ?? 0);
  const areMany = strangers.length >= transactions.rowCount * some;
  if (!areMany && named < rows.length * some) return null;
  const { unlisted, names, own } = writtenNames({ customers, transactions }, strangers, rows);
  const why = [...counts].map(([cause, count]) => ({ cause, customers: count }));
  return {
    customers: rows.length,
    why: why.sort((a, b) => b.customers - a.customers),
    strangers: { rows: areMany && own.length > 0 ? unlisted : 0, names },
    own,
  };
}

/** Why a transaction of somebody without a purchase is none; one that counts lies after the as-of day, or is no purchase. */
function whyNone({ obstacleOf, countsFor }: DealReading, row: number): NoPurchase {
  const obstacle = obstacleOf(row);
  if (obstacle !== null && obstacle !== "unknownCustomer") return obstacle;
  return countsFor(row) >= 0 ? "later" : "free";
}
