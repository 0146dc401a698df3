import { figureAt } from "../../tables/columns/figures";
import { linkRows } from "../../tables/customers/linkRows";
import type { Book } from "../../tables/table";
import { type Currencies, exchangeOf } from "../rates/exchange";
import { joinedCurrencies } from "../rates/joinedCurrencies";
import { type Unrated, unratedBy } from "../rates/unrated";
import { addedRefunds, type RefundsTold, refundsTold } from "./addedRefunds";
import { type BookedWins, bookedWins } from "./bookedWins";
import type { ContractDeals } from "./contractDeals";
import { dealCells } from "./dealCells";
import { type Deals, dealKinds } from "./deals";
import type { DealTerms } from "./dealTerms";
import { judgeRows } from "./judgeRows";
import type { LeftOutCounts, Obstacle } from "./leftOut";
import type { MonthDeals } from "./monthDeals";
import { type OtherKind, otherKindsOf } from "./otherKinds";
import { refundsOfCancelled } from "./refundsOfCancelled";
import { takeDeals } from "./takeDeals";
import { type TakenBackTold, takenBackTold } from "./takenBack";
import { type TaxUse, taxMarks, taxUseOf, withTax } from "./taxUse";
import { unratedDeals } from "./unratedDeals";
import { withAdded } from "./withAdded";
import { withSumsBeside } from "./withSumsBeside";

export interface DealReading extends LeftOutCounts {
  readonly deals: Deals;
  readonly currencies: Currencies;
  /** The customer (by row) a transaction (by row) counts for; -1 where it does not count. */
  readonly countsFor: (row: number) => number;
  /** Why a transaction (by row) was left out; null where it counts, or came to nothing. */
  readonly obstacleOf: (row: number) => Obstacle | null;
  /** Transactions without a rate for their day, by currency: of one customer's row, or of all. */
  readonly unrated: (customer?: number) => readonly Unrated[];
  /** What those are called that are neither purchase nor return, with most rows first. */
  readonly otherKinds: () => readonly OtherKind[];
  /** Wins of a pipeline that count by what other sheets hold of them; null where there are none. */
  readonly bookedWins: BookedWins | null;
  /** Refunds in columns beside the sales, or by their status; null where there are none. */
  readonly refundsBeside: RefundsTold | null;
  /** Rows that are called bought and take something back; null where none does. */
  readonly takenBack: TakenBackTold | null;
  /** Sums by months that count beside them; null where there are none. */
  readonly months: MonthDeals | null;
  /** Sums of contracts in the customer list that count beside them; null where there are none. */
  readonly contracts: ContractDeals | null;
  /** Which of the counted amounts are with tax; null where no column says so. Counted when asked for. */
  readonly taxUse: () => TaxUse | null;
}

/**
 * The transactions of known customers in columns, by customer and day, amounts positive and in base currency; what does
 * not count is counted.
 */
export function dealsOf(book: Book, terms: DealTerms): DealReading {
  const { dictionaries, today, rates = {}, tax } = terms;
  const { transactions: table, customers } = book;
  const cells = dealCells(table, dictionaries, today);
  const marks = taxMarks(table, dictionaries);
  const dayOf = (row: number) => figureAt(cells.days, row);
  const exchange = withTax(exchangeOf(cells.currencies, { dayOf, book }, rates), marks, tax);
  const links = linkRows(table, customers);
  const { kinds, unrated, otherKinds, takenBack, obstacleOf, ...judged } = judgeRows(cells, links, exchange);
  const moneyOf = (row: number) => figureAt(cells.amounts, row) * exchange.rateOf(row);
  const wins = bookedWins(table, { customers: links, kinds, dayOf, moneyOf });
  for (const row of wins?.rows ?? []) kinds[row] = dealKinds.none;
  if (judged.leftOut.cancelled > 0)
    for (const row of refundsOfCancelled(cells, kinds)) kinds[row] = dealKinds.none;
  const refunds = addedRefunds(cells, { kinds, links, rateOf: exchange.rateOf });
  const sold = takeDeals(cells, exchange, links, kinds, customers.rowCount);
  const single = refunds.length > 0 ? withAdded(sold, refunds) : sold;
  const waits = (customer: number) => unrated.has(customer);
  const known = { deals: single, base: exchange.base, waits };
  const { unrated: sums, ...beside } = withSumsBeside(known, book, terms);
  const countsFor = (row: number) => (kinds[row] === dealKinds.none ? -1 : (links[row] ?? -1));
  const left = unratedDeals({ byRow: unrated, named: cells.currencies, sums });
  return {
    ...left.addedTo(judged),
    obstacleOf,
    ...beside,
    ...{ countsFor, bookedWins: wins },
    refundsBeside: refundsTold(refunds),
    takenBack: takenBackTold(
      takenBack.filter((row) => kinds[row] === dealKinds.refund),
      links,
    ),
    currencies: joinedCurrencies({ base: exchange.base, others: exchange.others }, beside.currencies),
    unrated: (of) => unratedBy(left.currenciesOf(of), rates),
    otherKinds: () => (cells.told === null ? [] : otherKindsOf(cells.told.column, otherKinds)),
    taxUse: () => marks && taxUseOf(marks, kinds.length, countsFor),
  };
}
