import type { CellValue } from "../sheets/cell";
import type { Dictionaries, DictionaryEntry } from "../sheets/dictionaries";
import type { Field } from "../sheets/fields";
import { amountColumn } from "../tables/amountColumn";
import { choiceColumn } from "../tables/choiceColumn";
import { linkRows } from "../tables/customerIndex";
import { dateColumn } from "../tables/dateColumn";
import { foldedHash, keyText } from "../tables/foldedKeys";
import { type Book, columnOf, type Table } from "../tables/table";
import { readings } from "../values/reading";
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
  const cells = dealCells(table, dictionaries, today);
  const links = linkRows(table, customers);
  const rows = new Int32Array(table.rowCount);
  const kinds = new Uint8Array(table.rowCount);
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
    const kind = kindIn(cells, row);
    const obstacle = (links[row] ?? -1) < 0 ? "unknownCustomer" : obstacleOf(cells, row, kind);
    if (obstacle !== null) leftOut[obstacle]++;
    else {
      rows[count] = row;
      kinds[count] = kind;
      count++;
    }
  }
  const taken = rows.subarray(0, count);
  const deals: Deals = {
    customers: customers.rowCount,
    customer: taken.map((row) => links[row] ?? 0),
    day: Float64Array.from(taken, (row) => Math.floor(cells.days[row] ?? 0)),
    amount: Float64Array.from(taken, (row) => Math.abs(cells.amounts[row] ?? 0)),
    kind: kinds.slice(0, count),
    order: taken.map((row) => foldedHash(keyText(cells.orders[row] ?? ""))),
  };
  return { deals, leftOut };
}

/** What is looked at of every transaction, read once per column. */
interface DealCells {
  readonly days: Float64Array;
  readonly amounts: Float64Array;
  /** Entry of 交易类型: −1 not read; null where the sheet has no such column. */
  readonly types: ChoiceIds | null;
  readonly statuses: ChoiceIds | null;
  readonly currencies: ChoiceIds | null;
  readonly baseCurrency: string | null;
  readonly orders: readonly CellValue[];
}

/** The id of a row's dictionary entry: "" where blank, null where it is none of the entries. */
type ChoiceIds = (row: number) => string | null;

function dealCells(table: Table, dictionaries: Dictionaries, today: number): DealCells {
  const missing = new Float64Array(table.rowCount).fill(Number.NaN);
  const days = columnOf(table, "dealtOn");
  const amounts = columnOf(table, "amount");
  const currencies = choiceIds(table, "currency", dictionaries.currency);
  return {
    days: days ? dateColumn(days, today).values : missing,
    amounts: amounts ? amountColumn(amounts).values : missing,
    types: choiceIds(table, "dealType", dictionaries.dealType),
    statuses: choiceIds(table, "orderStatus", dictionaries.orderStatus),
    currencies,
    baseCurrency: currencies && mostFrequent(currencies, table.rowCount),
    orders: columnOf(table, "orderId")?.cells ?? [],
  };
}

function choiceIds(table: Table, field: Field, entries: readonly DictionaryEntry[]): ChoiceIds | null {
  const column = columnOf(table, field);
  if (!column) return null;
  const { codes, readings: ways } = choiceColumn(column, entries);
  return (row) => (ways[row] === readings.blank ? "" : (entries[codes[row] ?? -1]?.id ?? null));
}

/** Amounts in another currency than the most frequent one cannot be added up without a rate. */
function mostFrequent(ids: ChoiceIds, rowCount: number): string | null {
  const counts = new Map<string, number>();
  for (let row = 0; row < rowCount; row++) {
    const id = ids(row);
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function obstacleOf(
  cells: DealCells,
  row: number,
  kind: number,
): Exclude<keyof LeftOut, "unknownCustomer"> | null {
  if (cells.statuses?.(row) === cancelledEntry) return "cancelled";
  if (Number.isNaN(cells.days[row] ?? Number.NaN)) return "noDate";
  if (Number.isNaN(cells.amounts[row] ?? Number.NaN)) return "noAmount";
  if (kind === dealKinds.none) return "otherKind";
  const currency = cells.currencies?.(row) ?? "";
  return currency !== "" && currency !== cells.baseCurrency ? "otherCurrency" : null;
}

/** Without a type the sign decides: money out is a refund. */
function kindIn({ types, amounts }: DealCells, row: number): number {
  const id = types ? types(row) : "";
  if (id === "") return (amounts[row] ?? 0) < 0 ? dealKinds.refund : dealKinds.purchase;
  return id === null ? dealKinds.none : (kindOfEntry[id] ?? dealKinds.none);
}
