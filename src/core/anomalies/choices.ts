import { customers } from "../sheets/customers";
import type { DictionaryEntry, DictionaryId } from "../sheets/dictionaries";
import type { Field } from "../sheets/fields";
import { followUps } from "../sheets/followUps";
import { transactions } from "../sheets/transactions";
import type { Column } from "../tables/table";
import { indexChoices, readChoice, readChoices } from "../values/readChoice";
import { type Read, readings } from "../values/reading";

/** A column of choices: per row the position of the entry meant (−1: none), and how the cell was read. */
export interface Choices {
  readonly entries: readonly DictionaryEntry[];
  readonly codes: Int16Array;
  readonly readings: Uint8Array;
  /** The distinct cells with how often each occurs. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The dictionary a field's values come from, or undefined. */
export function dictionaryOf(field: Field): DictionaryId | undefined {
  return lists.get(field);
}

const lists: ReadonlyMap<string, DictionaryId> = new Map(
  [customers, followUps, transactions].flatMap((sheet) =>
    sheet.columns.flatMap((column) =>
      column.list === undefined ? [] : [[column.key, column.list] as const],
    ),
  ),
);

const kept = new WeakMap<Column, Choices>();

/** The choices of a column, each distinct text read once. */
export function choicesOf(column: Column, entries: readonly DictionaryEntry[]): Choices {
  const known = kept.get(column);
  if (known?.entries === entries) return known;
  const made = readAll(column, entries);
  kept.set(column, made);
  return made;
}

function readAll(column: Column, entries: readonly DictionaryEntry[]): Choices {
  const index = indexChoices(entries);
  const positions = new Map(entries.map((entry, position) => [entry, position]));
  const seen = new Map<string, { code: number; reading: number; count: number }>();
  const codes = new Int16Array(column.cells.length);
  const codesOfReading = new Uint8Array(column.cells.length);
  for (let row = 0; row < codes.length; row++) {
    const text = String(column.cells[row] ?? "");
    let meant = seen.get(text);
    if (meant === undefined) {
      meant = { ...meaning(readChoice(text, index), positions), count: 0 };
      seen.set(text, meant);
    }
    meant.count++;
    codes[row] = meant.code;
    codesOfReading[row] = meant.reading;
  }
  const counts = new Map([...seen].map(([text, { count }]) => [text, count]));
  return { entries, codes, readings: codesOfReading, counts };
}

function meaning(read: Read<DictionaryEntry>, positions: ReadonlyMap<DictionaryEntry, number>) {
  const isKnown = read.reading === "exact" || read.reading === "tidied";
  return { code: isKnown ? (positions.get(read.value) ?? -1) : -1, reading: readings[read.reading] };
}

/** True where the row's cell means the entry with this id. */
export function choiceIs(choices: Choices, row: number, id: string): boolean {
  return choices.entries[choices.codes[row] ?? -1]?.id === id;
}

/** Several choices in one cell (标签), with what is wrong where one is not understood. */
export function choicesIn(
  cell: string,
  entries: readonly DictionaryEntry[],
): Read<readonly DictionaryEntry[]> {
  return readChoices(cell, indexChoices(entries));
}
