import { amountColumn } from "../../tables/columns/amountColumn";
import { dateColumn } from "../../tables/columns/dateColumn";
import type { Column, Table } from "../../tables/table";
import { monthsLater } from "../../values/dates/monthsLater";
import { type ContractColumns, contractColumns } from "./contractSums";
import { type Deals, dealKinds, runsByCustomer } from "./deals";
import { type AddedDeal, withAdded } from "./withAdded";

/** Sums of contracts in the customer list that count as purchases of customers without any other. */
export interface ContractDeals {
  /** What they are called there: the sum, the first day and the last; none of a day the list does not hold. */
  readonly sum: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly months: ContractColumns["months"];
  readonly customers: number;
  /** Customers whose sum no day goes with: it counts for nothing. */
  readonly dayless: number;
}

interface Contract {
  readonly start: number;
  readonly end: number;
}

/**
 * The deals with what the customer list itself says its customers without any are bound to pay: a purchase on the day a
 * contract began, and of a fee by years or months one at each turn until the contract ends. A fee whose contract has no
 * last day counts once, for nobody knows whether it was paid again.
 */
export function withContractDeals(
  deals: Deals,
  customers: Table,
  today: number,
): { readonly deals: Deals; readonly contracts: ContractDeals | null } {
  const columns = contractColumns(customers, today);
  if (columns === null) return { deals, contracts: null };
  const { start } = runsByCustomer(deals);
  const { values: sums } = amountColumn(columns.sum);
  const [starts, ends] = [daysOf(columns.start, today), daysOf(columns.end, today)];
  const added: AddedDeal[] = [];
  let [counted, dayless] = [0, 0];
  sums.forEach((amount, customer) => {
    if (!(amount > 0) || (start[customer + 1] ?? 0) > (start[customer] ?? 0)) return;
    const contract = { start: starts?.[customer] ?? Number.NaN, end: ends?.[customer] ?? Number.NaN };
    const days = daysPaid(contract, columns.months, today);
    if (days.length > 0) counted++;
    else if (Number.isNaN(contract.start)) dayless++;
    for (const day of days) added.push({ customer, day, amount, kind: dealKinds.purchase, order: 0 });
  });
  const headings = { sum: columns.sum.heading, start: headingOf(columns.start), end: headingOf(columns.end) };
  const contracts = { ...headings, months: columns.months, customers: counted, dayless };
  return {
    deals: added.length > 0 ? withAdded(deals, added) : deals,
    contracts: counted + dayless > 0 ? contracts : null,
  };
}

function daysOf(column: Column | null, today: number): Float64Array | null {
  return column && dateColumn(column, today).values;
}

function headingOf(column: Column | null): string | null {
  return column?.heading ?? null;
}

/** The days up to today on which a contract is paid for; none where nothing tells them. */
function daysPaid(
  { start, end }: Contract,
  months: ContractColumns["months"],
  today: number,
): readonly number[] {
  if (Number.isNaN(start)) return months === null || Number.isNaN(end) ? [] : lastTurn(end, months, today);
  if (start > today) return [];
  const first = Math.floor(start);
  if (months === null || !(end > start)) return [first];
  const days: number[] = [];
  for (let turn = 0, day = first; day <= today && day < end; day = monthsLater(first, ++turn * months))
    days.push(day);
  return days;
}

/** Of a contract that only says when it ends the last turn of its fee: those before are not known. */
function lastTurn(end: number, months: number, today: number): readonly number[] {
  const last = Math.floor(end);
  let turn = 1;
  while (monthsLater(last, -turn * months) > today) turn++;
  return [monthsLater(last, -turn * months)];
}
