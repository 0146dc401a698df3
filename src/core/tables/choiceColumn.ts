import type { CellValue } from "../sheets/cell";
import type { DictionaryEntry } from "../sheets/dictionaries";
import { indexChoices, readChoice } from "../values/readChoice";
import { readings, valueIn } from "../values/reading";
import { distinctCells, lateSpread } from "./distinctCells";
import { addOwnDealTypes } from "./ownDealTypes";
import { remember } from "./remember";
import type { Column } from "./table";

/**
 * A column of choices: one code a row into the entries it was read with, -1 where none was read. A kind of deal has the
 * code of what its words mean (see ownDealTypes) although it was not read as that entry.
 */
export interface ChoiceColumn {
  readonly codes: Int16Array;
  readonly readings: Uint8Array;
}

/** The same laid out by row when asked for; `each` holds the different cells alone. */
export interface ReadChoices extends ChoiceColumn {
  /** `ofRow` says which of them each row holds; null where the column hardly repeats itself. */
  readonly each: (ChoiceColumn & { readonly ofRow: Uint16Array }) | null;
}

/** Reads a column against the entries of its dictionary, aliases resolved. */
export const choiceColumn: (column: Column, entries: readonly DictionaryEntry[]) => ReadChoices = remember(
  (column: Column, entries: readonly DictionaryEntry[]): ReadChoices => {
    const distinct = distinctCells(column);
    const cells = distinct?.values ?? column.cells;
    const each = readCells(cells, entries);
    if (column.field === "dealType") addOwnDealTypes(cells, entries, each, distinct?.codes);
    if (distinct === null) return { ...each, each: null };
    const codes = lateSpread(each.codes, distinct, (rows) => new Int16Array(rows));
    const ways = lateSpread(each.readings, distinct, (rows) => new Uint8Array(rows));
    return {
      each: { ...each, ofRow: distinct.codes },
      get codes() {
        return codes();
      },
      get readings() {
        return ways();
      },
    };
  },
);

function readCells(cells: readonly CellValue[], entries: readonly DictionaryEntry[]): ChoiceColumn {
  const index = indexChoices(entries);
  const positions = new Map(entries.map((entry, i) => [entry, i]));
  const codes = new Int16Array(cells.length).fill(-1);
  const ways = new Uint8Array(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const read = readChoice(cells[i] ?? "", index);
    const entry = valueIn(read);
    if (entry !== undefined) codes[i] = positions.get(entry) ?? -1;
    ways[i] = readings[read.reading];
  }
  return { codes, readings: ways };
}
