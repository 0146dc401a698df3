import type { Scheme } from "../scheme/scheme";
import type { Contracts } from "./contracts";
import type { Visits } from "./gaps";

interface Silence {
  /** Days without a purchase, NaN: never bought. */
  readonly recency: number;
  /** There is no gap to judge them by. */
  readonly boughtOnce: boolean;
}

export function silenceOf(customer: number, { recency, dates }: Visits): Silence {
  return { recency: recency[customer] ?? Number.NaN, boughtOnce: (dates[customer] ?? 0) <= 1 };
}

/** Whether a contract of the customer runs at that day. */
export function isBound(customer: number, { asOf }: Visits, contracts: Contracts | undefined): boolean {
  return contracts !== undefined && (contracts.until[customer] ?? Number.NaN) >= asOf;
}

/** What silence is measured against; as in `Rhythm`. */
interface Pace {
  readonly overdue: number;
  readonly lostAt: number;
  readonly p90: number;
}

/** Whether silence has become 流失, whatever binds a customer. */
export function isGone(
  { recency, boughtOnce }: Silence,
  { overdue, lostAt, p90 }: Pace,
  churn: Scheme["churn"],
): boolean {
  if (Number.isNaN(recency)) return false;
  if (recency >= churn.maxDays) return true;
  if (boughtOnce) return recency >= onceLostAt({ p90 }, churn);
  return recency >= churn.minDays && overdue >= lostAt;
}

/** A customer with a single purchase is given at least this long before it counts as lost. */
const singlePurchaseDays = 180;

/** Days of silence after which who bought once is lost: most others would have come back; the longest silence where nobody has. */
export function onceLostAt({ p90 }: Pick<Pace, "p90">, { maxDays }: Scheme["churn"]): number {
  return p90 > 0 ? Math.min(maxDays, Math.max(singlePurchaseDays, p90)) : maxDays;
}
