import { once } from "../../tables/kept/once";
import type { Book } from "../../tables/table";
import { joinedCurrencies } from "../rates/joinedCurrencies";
import { type ContractDeals, withContractDeals } from "./contractDeals";
import { type Deals, runsByCustomer } from "./deals";
import type { DealTerms } from "./dealTerms";
import { type MonthDeals, withMonthDeals } from "./monthDeals";
import { totalsOf } from "./totals";
import type { DealsWithSums } from "./withRatedSums";

interface WithSums extends DealsWithSums {
  /** Sums by months that count; null where there are none. */
  readonly months: MonthDeals | null;
  /** Sums of contracts in the customer list that count; null where there are none. */
  readonly contracts: ContractDeals | null;
}

/** What is known of the deals beside those that count. */
interface Single {
  readonly deals: Deals;
  /** Their currency, where they name one. */
  readonly base: string | null;
  /** Whether deals of a customer wait for a rate. */
  readonly waits: (customer: number) => boolean;
}

/**
 * The deals with what is known of customers without any: what each bought by months, or by a contract. Where nobody has a deal
 * and the customer list sums up all orders, those sums stand for them. Sums beside deals hold some of these a second time:
 * deals go first, then months, and who has some that wait for a rate waits with them.
 */
export function withSumsBeside({ deals, base, waits }: Single, book: Book, terms: DealTerms): WithSums {
  const hasBought = buyersIn(deals);
  const monthly = withMonthDeals(deals, book, terms, {
    isWanted: (customer) => !hasBought(customer) && !waits(customer),
    base,
  });
  const hasNone = book.transactions.rowCount === 0 && monthly.months === null && monthly.unrated.length === 0;
  const totals = hasNone ? totalsOf(book.customers, terms.today) : null;
  if (totals) return { ...monthly, deals: { ...monthly.deals, totals }, contracts: null };
  const hasMonths = buyersIn(monthly.deals);
  const waiting = new Set(monthly.unrated.map(({ customer }) => customer));
  const contracted = withContractDeals(monthly.deals, book, terms, {
    isWanted: (customer) => !hasMonths(customer) && !waits(customer) && !waiting.has(customer),
    base: base ?? monthly.currencies.base,
  });
  return {
    ...{ deals: contracted.deals, months: monthly.months, contracts: contracted.contracts },
    currencies: joinedCurrencies(monthly.currencies, contracted.currencies),
    unrated: [...monthly.unrated, ...contracted.unrated],
  };
}

/** Who has deals. */
function buyersIn(deals: Deals): (customer: number) => boolean {
  const runs = once(() => runsByCustomer(deals));
  return (customer) => (runs().start[customer + 1] ?? 0) > (runs().start[customer] ?? 0);
}
