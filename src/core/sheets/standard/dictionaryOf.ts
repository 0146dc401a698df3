import type { DictionaryId } from "../dictionaries";
import type { Field } from "../fields";
import { customers } from "./customers";
import { followUps } from "./followUps";
import { transactions } from "./transactions";

const lists: ReadonlyMap<string, DictionaryId> = new Map(
  [customers, followUps, transactions].flatMap((sheet) =>
    sheet.columns.flatMap((column) =>
      column.list === undefined ? [] : [[column.key, column.list] as const],
    ),
  ),
);

/** The dictionary a field's values come from, or undefined. */
export function dictionaryOf(field: Field): DictionaryId | undefined {
  return lists.get(field);
}
