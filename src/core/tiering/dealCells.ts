import type { CellValue } from "../sheets/cell";
import type { Dictionaries, DictionaryEntry } from "../sheets/dictionaries";
import type { Field } from "../sheets/fields";
import { amountColumn } from "../tables/amountColumn";
import { choiceColumn } from "../tables/choiceColumn";
import { dateColumn } from "../tables/dateColumn";
import { columnOf, type Table } from "../tables/table";
import { readings } from "../values/reading";

/** What is looked at of every transaction, read once per column. */
export interface DealCells {
  readonly days: Float64Array;
  readonly amounts: Float64Array;
  /** Null where the sheet has no such column. */
  readonly types: ChoiceIds | null;
  readonly statuses: ChoiceIds | null;
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
    types: choiceIds(table, "dealType", dictionaries.dealType),
    statuses: choiceIds(table, "orderStatus", dictionaries.orderStatus),
    currencies: choiceIds(table, "currency", dictionaries.currency),
    orders: columnOf(table, "orderId")?.cells ?? [],
  };
}

function choiceIds(table: Table, field: Field, entries: readonly DictionaryEntry[]): ChoiceIds | null {
  const column = columnOf(table, field);
  if (!column) return null;
  const { codes, readings: ways } = choiceColumn(column, entries);
  return (row) => (ways[row] === readings.blank ? "" : (entries[codes[row] ?? -1]?.id ?? null));
}
