import type { CellValue } from "../sheets/cell";
import type { Dictionaries, DictionaryEntry } from "../sheets/dictionaries";
import type { Field } from "../sheets/fields";
import { amountColumn } from "../tables/amountColumn";
import { choiceColumn } from "../tables/choiceColumn";
import { dateColumn } from "../tables/dateColumn";
import { columnOf, type Table } from "../tables/table";
import { readings } from "../values/reading";
import { dealKinds } from "./deals";

/** How entries of the 交易类型 and 订单状态 dictionaries count. */
const kindOfEntry: Readonly<Record<string, number>> = {
  purchase: dealKinds.purchase,
  return: dealKinds.refund,
  refund: dealKinds.refund,
};
const cancelledEntry = "cancelled";

/** Beside the kinds of deals: no type was given. */
export const blankKind = 9;

/** What is looked at of every transaction, read once per column. */
export interface DealCells {
  readonly days: Float64Array;
  readonly amounts: Float64Array;
  /** Kind of each row's deal by its type; `blank` where no type is given. Null where the sheet has no such column. */
  readonly kinds: Uint8Array | null;
  /** 1 where the order was cancelled. */
  readonly cancelled: Uint8Array | null;
  readonly currencies: ChoiceIds | null;
  readonly orders: readonly CellValue[];
}

/** The id of a row's dictionary entry: "" where blank, null where it is none of the entries. */
export type ChoiceIds = (row: number) => string | null;

export function dealCells(table: Table, dictionaries: Dictionaries, today: number): DealCells {
  const missing = new Float64Array(table.rowCount).fill(Number.NaN);
  const days = columnOf(table, "dealtOn");
  const amounts = columnOf(table, "amount");
  return {
    days: days ? dateColumn(days, today).values : missing,
    amounts: amounts ? amountColumn(amounts).values : missing,
    kinds: marks(
      table,
      "dealType",
      dictionaries.dealType,
      blankKind,
      (id) => kindOfEntry[id] ?? dealKinds.none,
    ),
    cancelled: marks(table, "orderStatus", dictionaries.orderStatus, 0, (id) =>
      Number(id === cancelledEntry),
    ),
    currencies: choiceIds(table, "currency", dictionaries.currency),
    orders: columnOf(table, "orderId")?.cells ?? [],
  };
}

/** One small number a row by its dictionary entry: what `of` says, `blank` for an empty cell, 0 for what is no entry. */
function marks(
  table: Table,
  field: Field,
  entries: readonly DictionaryEntry[],
  blank: number,
  of: (id: string) => number,
): Uint8Array | null {
  const column = columnOf(table, field);
  if (!column) return null;
  const { codes, readings: ways } = choiceColumn(column, entries);
  const byCode = Uint8Array.from(entries, ({ id }) => of(id));
  const found = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++)
    found[row] = ways[row] === readings.blank ? blank : (byCode[codes[row] ?? -1] ?? 0);
  return found;
}

function choiceIds(table: Table, field: Field, entries: readonly DictionaryEntry[]): ChoiceIds | null {
  const column = columnOf(table, field);
  if (!column) return null;
  const { codes, readings: ways } = choiceColumn(column, entries);
  return (row) => (ways[row] === readings.blank ? "" : (entries[codes[row] ?? -1]?.id ?? null));
}
