import { currencyAt, type NamedCurrencies } from "../rates/namedCurrencies";
import type { LeftOutCounts } from "./leftOut";
import type { SumBeside } from "./sumsAtRates";

/** What is left out for want of a rate. */
interface Unrated {
  /** Transactions (rows), by customer. */
  readonly byRow: ReadonlyMap<number, readonly number[]>;
  readonly named: NamedCurrencies | null;
  readonly sums: readonly SumBeside[];
}

/** The currencies of transactions, and of sums beside them, that lack a rate: of all customers, or of one. */
export function unratedDeals({ byRow, named, sums }: Unrated) {
  const rowsOf = (customer?: number) =>
    customer === undefined ? [...byRow.values()].flat() : (byRow.get(customer) ?? []);
  return {
    currenciesOf: (customer?: number): readonly string[] => [
      ...rowsOf(customer).map((row) => (named ? currencyAt(named, row) : "")),
      ...sums
        .filter((sum) => customer === undefined || sum.customer === customer)
        .map(({ currency }) => currency),
    ],
    /** What is left out, with these sums. */
    addedTo({ leftOut, customersAffected }: LeftOutCounts): LeftOutCounts {
      const customers = new Set([...byRow.keys(), ...sums.map(({ customer }) => customer)]);
      return {
        leftOut: { ...leftOut, otherCurrency: leftOut.otherCurrency + sums.length },
        customersAffected: { ...customersAffected, otherCurrency: customers.size },
      };
    },
  };
}
