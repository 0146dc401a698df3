import type { Dictionaries } from "../../sheets/dictionaries";
import { inBlocks } from "../../tables/cells/blocks";
import { figureAt } from "../../tables/columns/figures";
import { linkRows } from "../../tables/customers/customerIndex";
import type { Book } from "../../tables/table";
import { type Currencies, type Exchange, exchangeOf } from "../rates/exchange";
import type { Rates } from "../rates/rates";
import { type Unrated, unratedBy } from "../rates/unrated";
import type { TaxOption } from "../scheme/schemeOptions";
import { type BookedWins, bookedWins } from "./bookedWins";
import { type DealCells, dealCells } from "./dealCells";
import { blankKind, blockRows, type Deals, dealKinds } from "./deals";
import { signKind } from "./kindsBySign";
import { type LeftOut, leftOutCounter, type Obstacle, obstacles } from "./leftOut";
import { type MonthDeals, withMonthDeals } from "./monthDeals";
import { type OtherKind, otherKindsOf } from "./otherKinds";
import { takeDeals } from "./takeDeals";
import { type TaxUse, taxMarks, taxUseOf, withTax } from "./taxUse";
import { totalsOf } from "./totals";

export interface DealReading {
  readonly deals: Deals;
  readonly leftOut: LeftOut;
  /** Customers some of whose transactions were left out, by why; an unknown customer is nobody. */
  readonly customersAffected: LeftOut;
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
  /** Sums by months that count beside them; null where there are none. */
  readonly months: MonthDeals | null;
  /** Which of the counted amounts are with tax; null where no column says so. Counted when asked for. */
  readonly taxUse: () => TaxUse | null;
}

/**
 * The transactions of known customers in columns, by customer and day, amounts positive and in base currency; what does
 * not count is counted. `rates`: base-currency value of one unit of each other currency, by day where it has several; null
 * where only days and orders matter.
 * `tax`: brings amounts with and without tax to one basis; left out they stand as they are.
 */
export function dealsOf(
  book: Book,
  dictionaries: Dictionaries,
  today: number,
  rates: Rates = {},
  tax?: TaxOption,
): DealReading {
  const { transactions: table, customers } = book;
  const cells = dealCells(table, dictionaries, today);
  const marks = taxMarks(table, dictionaries);
  const rows = { dayOf: (row: number) => figureAt(cells.days, row), book };
  const exchange = withTax(exchangeOf(cells.currencies, rows, rates), marks, tax);
  const links = linkRows(table, customers);
  const kinds = new Uint8Array(table.rowCount);
  /** By row: place of its obstacle, one more than in `obstacles`; 0 = none. */
  const why = new Uint8Array(table.rowCount);
  const left = leftOutCounter();
  const unrated = new Map<number, number[]>();
  const otherKinds: number[] = [];
  inBlocks(table.rowCount, blockRows, (from, to) => {
    for (let row = from; row < to; row++) {
      const kind = kindIn(cells, row);
      const customer = links[row] ?? -1;
      const obstacle = customer < 0 ? "unknownCustomer" : obstacleOf(cells, exchange, row, kind);
      if (obstacle === null) {
        // What cost nothing is no order: samples, makegoods, visits under warranty.
        if (figureAt(cells.amounts, row) !== 0) kinds[row] = kind;
        continue;
      }
      left.add(obstacle, customer);
      why[row] = obstacles.indexOf(obstacle) + 1;
      if (obstacle === "otherCurrency") file(unrated, customer, row);
      else if (obstacle === "otherKind") otherKinds.push(row);
    }
  });
  const read = {
    dayOf: rows.dayOf,
    moneyOf: (row: number) => figureAt(cells.amounts, row) * exchange.rateOf(row),
  };
  const wins = bookedWins(table, { ...read, customers: links, kinds });
  for (const row of wins?.rows ?? []) kinds[row] = dealKinds.none;
  const single = takeDeals(cells, exchange, links, kinds, customers.rowCount);
  const { deals, months } = withMonthDeals(single, book, today);
  // Sums beside deals hold some of them a second time: deals go first.
  const totals = table.rowCount === 0 && months === null ? totalsOf(customers, today) : null;
  const countsFor = (row: number) => (kinds[row] === dealKinds.none ? -1 : (links[row] ?? -1));
  return {
    deals: totals ? { ...deals, totals } : deals,
    ...left.counts(),
    currencies: { base: exchange.base, others: exchange.others },
    countsFor,
    obstacleOf: (row) => obstacles[(why[row] ?? 0) - 1] ?? null,
    unrated: (of) => {
      const unratedRows = of === undefined ? [...unrated.values()].flat() : (unrated.get(of) ?? []);
      return unratedBy(unratedRows, cells.currencies, rates);
    },
    otherKinds: () => (cells.told === null ? [] : otherKindsOf(cells.told.column, otherKinds)),
    bookedWins: wins,
    months,
    taxUse: () => marks && taxUseOf(marks, kinds.length, countsFor),
  };
}

function file(lists: Map<number, number[]>, key: number, row: number): void {
  const list = lists.get(key);
  if (list) list.push(row);
  else lists.set(key, [row]);
}

function obstacleOf(
  cells: DealCells,
  exchange: Exchange,
  row: number,
  kind: number,
): Exclude<Obstacle, "unknownCustomer"> | null {
  if (cells.cancelled !== null && figureAt(cells.cancelled, row) === 1) return "cancelled";
  if (Number.isNaN(figureAt(cells.days, row))) return "noDate";
  // A payment under a sum for goods has none, and lacks nothing.
  if (kind === dealKinds.none) return "otherKind";
  if (Number.isNaN(figureAt(cells.amounts, row))) return "noAmount";
  return Number.isNaN(exchange.rateOf(row)) ? "otherCurrency" : null;
}

/** Without a type the sign decides: money out is a refund, or in where sales are credited. A refund is what stands on a sheet of returns. */
function kindIn({ told, amounts, isReturned, isCredited }: DealCells, row: number): number {
  const kind = told === null ? blankKind : figureAt(told.kinds, row);
  if (isReturned?.(row) && kind !== dealKinds.none) return dealKinds.refund;
  if (kind !== blankKind && kind !== signKind) return kind;
  const amount = figureAt(amounts, row);
  if (kind === signKind && amount === 0) return dealKinds.none;
  return amount < 0 === isCredited ? dealKinds.purchase : dealKinds.refund;
}
