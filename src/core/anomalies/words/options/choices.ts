import type { CellValue } from "../../../sheets/cell";
import type { DictionaryEntry } from "../../../sheets/dictionaries";
import { countCodes, distinctCells } from "../../../tables/cells/distinctCells";
import { type ChoiceColumn, choiceColumn, choicesRead } from "../../../tables/columns/choiceColumn";
import type { Column } from "../../../tables/table";

/** A column of choices with the dictionary it was read against. */
export interface Choices extends ChoiceColumn {
  readonly entries: readonly DictionaryEntry[];
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
