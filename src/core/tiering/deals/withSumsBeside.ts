import type { Book } from "../../tables/table";
import { type ContractDeals, withContractDeals } from "./contractDeals";
import type { Deals } from "./deals";
import type { DealTerms } from "./dealTerms";
import { type WithMonths, withMonthDeals } from "./monthDeals";
import { totalsOf } from "./totals";

interface WithSums extends WithMonths {
  /** Sums of contracts in the customer list that count; null where there are none. */
  readonly contracts: ContractDeals | null;
}

/**
 * The deals with what is known of customers without any: what each bought by months, or by a contract. Where nobody has a deal
 * and the customer list sums up all orders, those sums stand for them. Sums beside deals hold some of these a second time:
 * deals go first.
 */
export function withSumsBeside(deals: Deals, book: Book, terms: DealTerms, base: string | null): WithSums {
  const monthly = withMonthDeals(deals, book, terms, base);
  const hasNone = book.transactions.rowCount === 0 && monthly.months === null;
  const totals = hasNone ? totalsOf(book.customers, terms.today) : null;
  if (totals) return { ...monthly, deals: { ...monthly.deals, totals }, contracts: null };
  return { ...monthly, ...withContractDeals(monthly.deals, book.customers, terms.today) };
}
