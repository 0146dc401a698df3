import type { Tier } from "../../sheets/tier";

/**
 * One customer's figures at the as-of day. The window holds the days d with asOf − 365 < d ≤ asOf.
 * `recencyDays` and `tenureDays` are NaN for a customer without a purchase. Money in base currency.
 */
export interface Metrics {
  readonly monetary: number;
  readonly frequency: number;
  readonly recencyDays: number;
  readonly tenureDays: number;
}

/** What one run says of one customer; `row` is a 0-based row of the customers table. */
export interface TierAssignment {
  readonly row: number;
  readonly tier: Tier;
  readonly previousTier: Tier | null;
  /** 0…100, NaN where no score is due (prospect). */
  readonly score: number;
  readonly metrics: Metrics;
}
