import { amountColumn } from "../../tables/columns/amountColumn";
import { dateColumn } from "../../tables/columns/dateColumn";
import type { Book, Column } from "../../tables/table";
import { currencyOfCells } from "../rates/currencyOfCells";
import { isChinese } from "../rates/sheetCurrencies";
import { type Contract, daysPaid, type Turn } from "./contractDays";
import { type ContractColumns, contractColumns } from "./contractSums";
import type { Deals } from "./deals";
import type { DealTerms } from "./dealTerms";
import { type SumBeside, sumsAtRates } from "./sumsAtRates";
import { type DealsWithSums, type Wanted, withoutSums, withRatedSums } from "./withRatedSums";

/** Sums of contracts in the customer list that count as purchases of customers without any other. */
export interface ContractDeals {
  /** What they are called there: the sum, the first days and the last; none of a day the list does not hold. */
  readonly sum: string;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly turn: Turn;
  readonly customers: number;
  /** Customers whose sum no day goes with: it counts for nothing. */
  readonly dayless: number;
}

export interface WithContracts extends DealsWithSums {
  readonly contracts: ContractDeals | null;
}

/**
 * The deals with what the customer list itself says its customers without any are bound to pay: a purchase on the day a
 * contract began, and of a fee by years or months one at each turn until the contract ends (`daysPaid`). Sums in other
 * currencies wait for a rate as deals do.
 */
export function withContractDeals(
  deals: Deals,
  book: Book,
  { dictionaries, today, rates = {} }: DealTerms,
  { isWanted, base }: Wanted,
): WithContracts {
  const { customers } = book;
  const columns = contractColumns(customers, today);
  if (columns === null) return { ...withoutSums(deals), contracts: null };
  const { sum, turn } = columns;
  const { values: amounts } = amountColumn(sum);
  const currencyOf = currencyOfCells(customers, dictionaries.currency);
  const contractsOf = contractsIn(columns, today);
  const sums: SumBeside[] = [];
  let dayless = 0;
  amounts.forEach((amount, customer) => {
    if (!(amount > 0) || !isWanted(customer)) return;
    const contracts = contractsOf(customer);
    const days = daysPaid(contracts, turn, today);
    if (days.length === 0 && contracts.every(({ start }) => Number.isNaN(start))) dayless++;
    const currency = currencyOf(sum, customer);
    for (const day of days) sums.push({ customer, day, amount, currency });
  });
  const atRates = sumsAtRates(sums, book, rates, { base, inChinese: isChinese.test(sum.heading) });
  const counted = new Set(atRates.rated.map(({ sum: { customer } }) => customer)).size;
  return {
    ...withRatedSums(deals, atRates),
    contracts: counted + dayless > 0 ? { ...headingsOf(columns), turn, customers: counted, dayless } : null,
  };
}

/** The contracts of each customer: of a fee one for each end, begun on the first of the days that may tell it. */
function contractsIn(
  { terms, turn }: ContractColumns,
  today: number,
): (customer: number) => readonly Contract[] {
  const daysIn = (column: Column) => dateColumn(column, today).values;
  const read = terms.map(({ starts, end }) => ({ starts: starts.map(daysIn), ends: end && daysIn(end) }));
  return (customer) =>
    read.flatMap(({ starts, ends }) => {
      const end = ends?.[customer] ?? Number.NaN;
      const said = starts.map((days) => days[customer] ?? Number.NaN).filter((day) => !Number.isNaN(day));
      if (said.length === 0) return { start: Number.NaN, end };
      return turn === null ? said.map((start) => ({ start, end })) : { start: Math.min(...said), end };
    });
}

function headingsOf({ sum, terms }: ContractColumns) {
  const headings = (columns: readonly (Column | null)[]) => [
    ...new Set(columns.flatMap((column) => column?.heading ?? [])),
  ];
  return {
    sum: sum.heading,
    starts: headings(terms.flatMap(({ starts }) => starts)),
    ends: headings(terms.map(({ end }) => end)),
  };
}
