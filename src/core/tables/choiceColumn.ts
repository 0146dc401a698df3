import type { CellValue } from "../sheets/cell";
import type { DictionaryEntry } from "../sheets/dictionaries";
import { indexChoices, readChoice } from "../values/readChoice";
import { type ReadingCode, readings } from "../values/reading";
import { remember } from "./remember";
import type { Column } from "./table";

/** A column of choices: one code a row into the entries it was read with, -1 where none was read. */
export interface ChoiceColumn {
  readonly codes: Int32Array;
  readonly readings: Uint8Array;
}

/** Different cells remembered while reading one column; a choice column has a few dozen. */
const remembered = 4096;

/** Reads a column against the entries of its dictionary, aliases resolved. */
export const choiceColumn: (column: Column, entries: readonly DictionaryEntry[]) => ChoiceColumn = remember(
  (column: Column, entries: readonly DictionaryEntry[]): ChoiceColumn => {
    const codes = new Int32Array(column.cells.length).fill(-1);
    const ways = new Uint8Array(column.cells.length);
    const read = choiceReader(entries);
    column.cells.forEach((cell, row) => {
      if (cell === "") return;
      const { code, reading } = read(cell);
      codes[row] = code;
      ways[row] = reading;
    });
    return { codes, readings: ways };
  },
);

function choiceReader(
  entries: readonly DictionaryEntry[],
): (cell: CellValue) => { code: number; reading: ReadingCode } {
  const index = indexChoices(entries);
  const positions = new Map(entries.map((entry, i) => [entry, i]));
  const known = new Map<CellValue, { readonly code: number; readonly reading: ReadingCode }>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const found = readChoice(cell, index);
    const value = found.reading === "exact" || found.reading === "tidied" ? found.value : undefined;
    const answer = {
      code: value === undefined ? -1 : (positions.get(value) ?? -1),
      reading: readings[found.reading],
    };
    if (known.size < remembered) known.set(cell, answer);
    return answer;
  };
}
