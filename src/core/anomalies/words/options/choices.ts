import type { CellValue } from "../../../sheets/cell";
import type { DictionaryEntry, DictionaryId } from "../../../sheets/dictionaries";
import type { Field } from "../../../sheets/fields";
import { customers } from "../../../sheets/standard/customers";
import { followUps } from "../../../sheets/standard/followUps";
import { transactions } from "../../../sheets/standard/transactions";
import { countCodes, distinctCells } from "../../../tables/cells/distinctCells";
import { type ChoiceColumn, choiceColumn, choicesRead } from "../../../tables/columns/choiceColumn";
import type { Column } from "../../../tables/table";

/** A column of choices with the dictionary it was read against. */
export interface Choices extends ChoiceColumn {
  readonly entries: readonly DictionaryEntry[];
}

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

/** The choices of a column, read once (see tables/columns/choiceColumn). */
export function choicesOf(column: Column, entries: readonly DictionaryEntry[]): Choices {
  const { codes, readings } = choiceColumn(column, entries);
  return { entries, codes, readings };
}

/** The different cells of a choice column and how each was read. */
interface DifferentChoices extends ChoiceColumn {
  readonly cells: readonly CellValue[];
  /** In how many rows each stands; null where the column hardly repeats itself and every row's cell is listed. */
  readonly counts: Int32Array | null;
}

/** The choices of a column without its rows: what a list of words is judged by. */
export function differentChoices(column: Column, entries: readonly DictionaryEntry[]): DifferentChoices {
  const { codes, readings } = choicesRead(column, entries);
  const distinct = distinctCells(column);
  if (distinct === null) return { cells: column.cells, counts: null, codes, readings };
  return { cells: distinct.values, counts: countCodes(distinct), codes, readings };
}

/** True where the row's cell means the entry with this id. */
export function choiceIs(choices: Choices, row: number, id: string): boolean {
  return choices.entries[choices.codes[row] ?? -1]?.id === id;
}
