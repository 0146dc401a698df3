import type { DictionaryEntry } from "../sheets/dictionaries";
import { indexChoices, readChoice } from "../values/readChoice";
import { readings, valueIn } from "../values/reading";
import { distinctCells } from "./distinctCells";
import { remember } from "./remember";
import type { Column } from "./table";

/** A column of choices: one code a row into the entries it was read with, -1 where none was read. */
export interface ChoiceColumn {
  readonly codes: Int32Array;
  readonly readings: Uint8Array;
}

/** Reads a column against the entries of its dictionary, aliases resolved. */
export const choiceColumn: (column: Column, entries: readonly DictionaryEntry[]) => ChoiceColumn = remember(
  (column: Column, entries: readonly DictionaryEntry[]): ChoiceColumn => {
    const index = indexChoices(entries);
    const positions = new Map(entries.map((entry, i) => [entry, i]));
    const distinct = distinctCells(column);
    const known = (distinct?.values ?? column.cells).map((cell) => {
      const read = readChoice(cell, index);
      const entry = valueIn(read);
      return {
        code: entry === undefined ? -1 : (positions.get(entry) ?? -1),
        reading: readings[read.reading],
      };
    });
    const codes = new Int32Array(column.cells.length);
    const ways = new Uint8Array(column.cells.length);
    for (let row = 0; row < codes.length; row++) {
      const answer = known[distinct?.codes[row] ?? row];
      codes[row] = answer?.code ?? -1;
      ways[row] = answer?.reading ?? readings.blank;
    }
    return { codes, readings: ways };
  },
);
