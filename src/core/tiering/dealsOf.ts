import type { Dictionaries, DictionaryEntry } from "../sheets/dictionaries";
import type { Field } from "../sheets/fields";
import { columnHashes } from "../tables/columnHashes";
import { linkRows } from "../tables/linkRows";
import { type Book, type Column, columnOf, type Table } from "../tables/table";
import { readAmount } from "../values/readAmount";
import { indexChoices, readChoice } from "../values/readChoice";
import { readDate } from "../values/readDate";
import { type Deals, dealKinds } from "./deals";

/** Transactions that could not take part, counted by why; each is a finding of the anomaly rules too. */
export interface LeftOut {
  readonly unknownCustomer: number;
  readonly noDate: number;
  readonly noAmount: number;
  readonly otherKind: number;
  readonly otherCurrency: number;
  readonly cancelled: number;
}

export interface DealReading {
  readonly deals: Deals;
  readonly leftOut: LeftOut;
}

/** How entries of the 交易类型 and 订单状态 dictionaries count. */
const kindOfEntry: Readonly<Record<string, number>> = {
  purchase: dealKinds.purchase,
  return: dealKinds.refund,
  refund: dealKinds.refund,
};
const cancelledEntry = "cancelled";

/** The transactions of known customers in columns, amounts positive; what does not count is counted. */
export function dealsOf(book: Book, dictionaries: Dictionaries, today: number): DealReading {
  const { transactions: table, customers } = book;
  const links = linkRows(table, customers);
  const dates = columnOf(table, "dealtOn");
  const amounts = columnOf(table, "amount");
  const kinds = choiceIds(table, "dealType", dictionaries.dealType);
  const statuses = choiceIds(table, "orderStatus", dictionaries.orderStatus);
  const currencies = foreignCurrency(table, dictionaries.currency);
  const orders = columnOf(table, "orderId");
  const orderHashes = orders ? columnHashes(orders).low : new Int32Array(table.rowCount);
  const columns = {
    customer: new Int32Array(table.rowCount),
    day: new Float64Array(table.rowCount),
    amount: new Float64Array(table.rowCount),
    kind: new Uint8Array(table.rowCount),
    order: new Int32Array(table.rowCount),
  };
  const leftOut = {
    unknownCustomer: 0,
    noDate: 0,
    noAmount: 0,
    otherKind: 0,
    otherCurrency: 0,
    cancelled: 0,
  };
  let count = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const customer = links[row] ?? -1;
    const day = dayIn(dates, row, today);
    const amount = amountIn(amounts, row);
    const kind = kindIn(kinds, row, amount);
    if (customer < 0) leftOut.unknownCustomer++;
    else if (statuses?.(row) === cancelledEntry) leftOut.cancelled++;
    else if (Number.isNaN(day)) leftOut.noDate++;
    else if (Number.isNaN(amount)) leftOut.noAmount++;
    else if (kind === dealKinds.none) leftOut.otherKind++;
    else if (currencies(row)) leftOut.otherCurrency++;
    else {
      columns.customer[count] = customer;
      columns.day[count] = day;
      columns.amount[count] = Math.abs(amount);
      columns.kind[count] = kind;
      columns.order[count] = orderHashes[row] ?? 0;
      count++;
    }
  }
  const deals: Deals = {
    customers: customers.rowCount,
    customer: columns.customer.subarray(0, count),
    day: columns.day.subarray(0, count),
    amount: columns.amount.subarray(0, count),
    kind: columns.kind.subarray(0, count),
    order: columns.order.subarray(0, count),
  };
  return { deals, leftOut };
}

function dayIn(column: Column | undefined, row: number, today: number): number {
  const cell = column?.cells[row] ?? "";
  if (typeof cell === "number" && cell >= 1 && cell < 100_000) return Math.floor(cell);
  const read = readDate(cell, { today });
  return read.reading === "exact" || read.reading === "tidied" ? Math.floor(read.value) : Number.NaN;
}

function amountIn(column: Column | undefined, row: number): number {
  const cell = column?.cells[row] ?? "";
  const scale = column?.scale ?? 1;
  if (typeof cell === "number") return cell * scale;
  const read = readAmount(cell, scale);
  return read.reading === "exact" || read.reading === "tidied" ? read.value : Number.NaN;
}

/** Without a type the sign decides: money out is a refund. */
function kindIn(kinds: ((row: number) => string | null) | null, row: number, amount: number): number {
  const id = kinds?.(row);
  if (id === undefined || id === "") return amount < 0 ? dealKinds.refund : dealKinds.purchase;
  return id === null ? dealKinds.none : (kindOfEntry[id] ?? dealKinds.none);
}

/** The dictionary entry's id in a row: "" where blank, null where it is none of the entries. Few distinct texts, so each is read once. */
function choiceIds(table: Table, field: Field, entries: readonly DictionaryEntry[]) {
  const column = columnOf(table, field);
  if (!column) return null;
  const index = indexChoices(entries);
  const known = new Map<unknown, string | null>();
  return (row: number): string | null => {
    const cell = column.cells[row] ?? "";
    const seen = known.get(cell);
    if (seen !== undefined) return seen;
    const read = readChoice(cell, index);
    const id =
      read.reading === "blank"
        ? ""
        : read.reading === "exact" || read.reading === "tidied"
          ? read.value.id
          : null;
    known.set(cell, id);
    return id;
  };
}

/** True for rows in another currency than the most frequent one: without a rate they cannot be added up. */
function foreignCurrency(table: Table, entries: readonly DictionaryEntry[]): (row: number) => boolean {
  const ids = choiceIds(table, "currency", entries);
  if (!ids) return () => false;
  const counts = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row++) {
    const id = ids(row);
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [base] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return (row) => {
    const id = ids(row);
    return id !== "" && base !== undefined && id !== base;
  };
}
