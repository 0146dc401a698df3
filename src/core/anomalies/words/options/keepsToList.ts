import type { DictionaryEntry } from "../../../sheets/dictionaries";
import { countCodes, distinctCells } from "../../../tables/cells/distinctCells";
import { remember } from "../../../tables/kept/remember";
import type { Column } from "../../../tables/table";
import { type ChoiceIndex, indexChoices } from "../../../values/choices/choiceIndex";
import { readChoice } from "../../../values/choices/readChoice";
import { holdsListed } from "./optionDetail";

/** How far a column keeps to a list of words. */
export interface Keeping {
  /** Cells that say anything. */
  readonly filled: number;
  /** Share of them that are a word of the list, or meant to be one. */
  readonly share: number;
  /** Different texts that are not. */
  readonly strays: number;
}

const nothing: Keeping = { filled: 0, share: 0, strays: 0 };

/** Nothing where nearly every cell says something else, so that no list is behind them. */
export const keepingTo = remember((column: Column, entries: readonly DictionaryEntry[]): Keeping => {
  const distinct = distinctCells(column);
  if (distinct === null) return nothing;
  const index = indexChoices(entries);
  let [filled, kept, strays] = [0, 0, 0];
  for (const [code, times] of countCodes(distinct).entries()) {
    const meant = times === 0 ? null : isMeant(String(distinct.values[code] ?? ""), column, index);
    if (meant === null) continue;
    filled += times;
    if (meant) kept += times;
    else strays++;
  }
  return filled === 0 ? nothing : { filled, share: kept / filled, strays };
});

/** Null for what says nothing. */
function isMeant(text: string, { field }: Column, index: ChoiceIndex): boolean | null {
  const read = readChoice(text, index);
  if (read.reading === "blank") return null;
  if (read.reading !== "unreadable") return true;
  if (read.problem === "placeholder" || read.problem === "formula-error") return null;
  return read.nearest !== undefined || holdsListed(text, index, field);
}
