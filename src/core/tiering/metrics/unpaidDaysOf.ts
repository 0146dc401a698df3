import type { CellValue } from "../../sheets/cell";
import type { Dictionaries } from "../../sheets/dictionaries";
import { choiceColumn } from "../../tables/columns/choiceColumn";
import { dateColumn } from "../../tables/columns/dateColumn";
import { linkRows } from "../../tables/customers/linkRows";
import { type Book, columnOf, type Table } from "../../tables/table";

/**
 * Days the oldest unpaid order of each customer has waited at the as-of day, counted from the order; NaN where nothing is
 * owed. An order is owed that says so (待支付, 部分支付) or was paid only after that day; a blank payment date
 * alone proves nothing. Null where the transactions keep neither.
 */
export function unpaidDaysOf(book: Book, dictionaries: Dictionaries, asOf: number): Float64Array | null {
  const { transactions, customers } = book;
  const isOwed = owedRows(transactions, dictionaries, asOf);
  const dealt = columnOf(transactions, "dealtOn");
  if (!isOwed || !dealt) return null;
  const days = dateColumn(dealt, asOf).values;
  const isPurchase = purchases(transactions, dictionaries);
  const links = linkRows(transactions, customers);
  const waited = new Float64Array(customers.rowCount).fill(Number.NaN);
  for (let row = 0; row < transactions.rowCount; row++) {
    const age = asOf - Math.floor(days[row] ?? Number.NaN);
    const customer = links[row] ?? -1;
    if (customer < 0 || !(age >= 0) || !isOwed(row) || !isPurchase(row)) continue;
    waited[customer] = Math.max(waited[customer] || 0, age);
  }
  return waited;
}

/** The longest wait of each group, at its head. */
export function unpaidInGroups(waited: Float64Array, heads: Int32Array): Float64Array {
  const longest = new Float64Array(waited.length).fill(Number.NaN);
  waited.forEach((age, row) => {
    const head = heads[row] ?? row;
    if (!Number.isNaN(age)) longest[head] = Math.max(longest[head] || 0, age);
  });
  return longest;
}

function owedRows(table: Table, dictionaries: Dictionaries, asOf: number): ((row: number) => boolean) | null {
  const status = columnOf(table, "orderStatus");
  const paidOn = columnOf(table, "paidOn");
  if (!status && !paidOn) return null;
  const idOf = idsOf(
    status && choiceColumn(status, dictionaries.orderStatus).codes,
    dictionaries.orderStatus,
  );
  const paid = paidOn && dateColumn(paidOn, asOf).values;
  const isBlank = (cell: CellValue | undefined) => (cell ?? "") === "";
  return (row) => {
    const id = idOf(row);
    if (id === "cancelled") return false;
    if (id === "part-paid") return true;
    const day = paid?.[row] ?? Number.NaN;
    if (!Number.isNaN(day)) return day > asOf;
    return id === "unpaid" && isBlank(paidOn?.cells[row]);
  };
}

/** Refunds and what is no sale owe nothing; without a type every row is a sale. */
function purchases(table: Table, { dealType }: Dictionaries): (row: number) => boolean {
  const column = columnOf(table, "dealType");
  const idOf = idsOf(column && choiceColumn(column, dealType).codes, dealType);
  return (row) => column === undefined || (column.cells[row] ?? "") === "" || idOf(row) === "purchase";
}

function idsOf(codes: Int16Array | undefined, entries: readonly { readonly id: string }[]) {
  return (row: number) => entries[codes?.[row] ?? -1]?.id ?? "";
}
