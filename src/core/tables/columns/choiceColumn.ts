import type { CellValue } from "../../sheets/cell";
import type { DictionaryEntry } from "../../sheets/dictionaries";
import { indexChoices } from "../../values/choices/choiceIndex";
import { readChoice } from "../../values/choices/readChoice";
import { readings, valueIn } from "../../values/text/reading";
import { distinctCells, spread } from "../cells/distinctCells";
import { remember } from "../kept/remember";
import type { Column } from "../table";
import { addOwnDealTypes } from "./ownDealTypes";

/**
 * A column of choices: one code a row into the entries it was read with, -1 where none was read. A kind of deal has the
 * code of what its words mean (see ownDealTypes) although it was not read as that entry.
 */
export interface ChoiceColumn {
  readonly codes: Int16Array;
  readonly readings: Uint8Array;
}

/** The same of the different cells alone where the column repeats itself; `ofRow` says which of them each row holds. */
export interface ChoicesRead extends ChoiceColumn {
  readonly ofRow: Uint16Array | null;
}

/** As `choiceColumn`, by different cell where the column repeats itself. */
export const choicesRead: (column: Column, entries: readonly DictionaryEntry[]) => ChoicesRead = remember(
  (column: Column, entries: readonly DictionaryEntry[]): ChoicesRead => {
    const distinct = distinctCells(column);
    const cells = distinct?.values ?? column.cells;
    const known = readCells(cells, entries);
    if (column.field === "dealType") addOwnDealTypes(cells, entries, known, distinct?.codes ?? null);
    return { ...known, ofRow: distinct?.codes ?? null };
  },
);

/** Reads a column against the entries of its dictionary, aliases resolved. */
export const choiceColumn: (column: Column, entries: readonly DictionaryEntry[]) => ChoiceColumn = remember(
  (column: Column, entries: readonly DictionaryEntry[]): ChoiceColumn => {
    const { codes, readings: ways, ofRow } = choicesRead(column, entries);
    if (ofRow === null) return { codes, readings: ways };
    return {
      codes: spread(codes, { codes: ofRow }, new Int16Array(ofRow.length)),
      readings: spread(ways, { codes: ofRow }, new Uint8Array(ofRow.length)),
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
