import { dateColumn } from "../../tables/columns/dateColumn";
import { linkRows } from "../../tables/customers/linkRows";
import { type Book, type Column, columnOf, type Table } from "../../tables/table";
import { beginningOf, contractEnds } from "../deals/contractEnds";
import { hasLeft } from "./hasLeft";

/** What binds each customer (by row) longest. */
export interface Contracts {
  /** Its last day (Excel serial); NaN where nothing runs. */
  readonly until: Float64Array;
  readonly nameOf: (customer: number) => ContractName;
}

/** What a contract is called: the number of its deal, or the heading its last day stands under. */
interface ContractName {
  readonly text: string;
  readonly isHeading: boolean;
}
const unnamed: ContractName = { text: "", isHeading: false };

export interface ContractDays {
  readonly asOf: number;
  readonly today: number;
  /** The customer a deal (by row) counts for; -1 where it does not count. */
  readonly countsFor: (row: number) => number;
}

/** By judgement: leases of houses run for twenty years; a day beyond stands for "always", or is a slip. */
const longest = 366 * 20;

/** The contracts that run at the as-of day, by the deals up to it and by the list of customers; null where none does. */
export function contractsAt({ customers, transactions }: Book, days: ContractDays): Contracts | null {
  const until = new Float64Array(customers.rowCount).fill(Number.NaN);
  const names = new Map<number, ContractName>();
  const keep = (customer: number, day: number, name: ContractName) => {
    if (customer < 0 || !(day >= days.asOf && day <= days.asOf + longest)) return;
    if (day <= (until[customer] ?? Number.NaN)) return;
    until[customer] = day;
    names.set(customer, name);
  };
  for (const column of contractEnds(customers, days.today)) keepListed({ customers, column, days, keep });
  for (const column of contractEnds(transactions, days.today))
    keepDeals(transactions, { customers, column, days, keep });
  const status = columnOf(customers, "status");
  // A customer the team has let go is gone whatever his contract says.
  for (const customer of names.keys())
    if (hasLeft(String(status?.cells[customer] ?? ""))) until[customer] = Number.NaN;
  return names.size === 0 ? null : { until, nameOf: (customer) => names.get(customer) ?? unnamed };
}

interface ContractColumn {
  readonly customers: Table;
  readonly column: Column;
  readonly days: ContractDays;
  readonly keep: (customer: number, day: number, name: ContractName) => void;
}

/** What the list of customers itself says runs; what is to begin was perhaps not agreed yet. */
function keepListed({ customers, column, days, keep }: ContractColumn): void {
  const { asOf, today } = days;
  const begins = beginningOf(column, customers, today);
  const first = begins && dateColumn(begins, today).values;
  dateColumn(column, today).values.forEach((until, row) => {
    const begin = first?.[row] ?? Number.NaN;
    // Of a beginning behind the end one of the two is a slip.
    if (!(begin >= asOf + 1 && begin <= until)) keep(row, until, { text: column.heading, isHeading: true });
  });
}

function keepDeals(transactions: Table, { customers, column, days, keep }: ContractColumn): void {
  const { asOf, today, countsFor } = days;
  const links = linkRows(transactions, customers);
  const dealt = columnOf(transactions, "dealtOn");
  const begun = dealt && dateColumn(dealt, today).values;
  const numbers = columnOf(transactions, "contractNo") ?? columnOf(transactions, "orderId");
  const last = dateColumn(column, today).values;
  for (let row = 0; row < last.length; row++) {
    if ((last[row] ?? 0) < asOf || countsFor(row) < 0 || (begun?.[row] ?? 0) >= asOf + 1) continue;
    const number = String(numbers?.cells[row] ?? "").trim();
    const isHeading = number === "";
    keep(links[row] ?? -1, last[row] ?? Number.NaN, { text: isHeading ? column.heading : number, isHeading });
  }
}

/** What binds any member of a group binds its head. */
export function contractsOfGroups({ until, nameOf }: Contracts, heads: Int32Array): Contracts {
  const [longestOf, member] = [new Float64Array(until.length).fill(Number.NaN), new Map<number, number>()];
  until.forEach((day, row) => {
    const head = heads[row] ?? row;
    if (Number.isNaN(day) || day <= (longestOf[head] ?? Number.NaN)) return;
    longestOf[head] = day;
    member.set(head, row);
  });
  return { until: longestOf, nameOf: (head) => nameOf(member.get(head) ?? head) };
}
