import type { CellValue } from "../../sheets/cell";
import type { DictionaryEntry } from "../../sheets/dictionaries";
import { distinctCells } from "../../tables/cells/distinctCells";
import { plainNumbers } from "../../tables/cells/plainNumbers";
import { amountsRead } from "../../tables/columns/amountColumn";
import { choicesRead } from "../../tables/columns/choiceColumn";
import { entryOf } from "../../tables/columns/figures";
import { type Column, columnOf, type Table } from "../../tables/table";
import { currencyNamed } from "../../values/numbers/currencyNamed";
import { readings } from "../../values/text/reading";
import { unnamedCurrency } from "./rates";
import { isChinese, sheetCurrencies } from "./sheetCurrencies";

/** The currency each row names. */
export interface NamedCurrencies {
  /** The different ones; the first is "", of rows that name none. */
  readonly words: readonly string[];
  /** Which of them each row names: a million rows are told apart by small numbers, not by their words. */
  readonly codes: Uint8Array | Int32Array;
  /**
   * Whether rows that name none are in the home currency where most are: there is a column for it, or Chinese amounts spell a
   * foreign one here and there (US$20, 50欧元); a mere $ in some cells says no more than that there is money.
   */
  readonly blankIsHome: boolean;
  /** The currency the books are kept in, "" where it has no name, as headings of several sheets tell; absent where they do not. */
  readonly home?: string;
}

/** The currency of a row, "" where none is named. */
export function currencyAt({ words, codes }: NamedCurrencies, row: number): string {
  return words[codes[row] ?? 0] ?? "";
}

/**
 * By the currency column, or where that says nothing by the amount itself ("USD 1,200") or the heading over it; null where
 * none of them names one.
 */
export function namedCurrencies(table: Table, entries: readonly DictionaryEntry[]): NamedCurrencies | null {
  const column = columnOf(table, "currency");
  const inAmounts = currenciesInAmounts(columnOf(table, "amount"));
  const told = sheetCurrencies(table);
  if (!column && inAmounts.size === 0 && told === null) return null;
  const named = column ? columnWords(column, entries) : null;
  const words = [...new Set(["", ...(named?.words ?? []), ...inAmounts.values(), ...(told?.ofSheet ?? [])])];
  const codeOf = new Map(words.map((word, code) => [word, code]));
  const codes = words.length <= 0x100 ? new Uint8Array(table.rowCount) : new Int32Array(table.rowCount);
  if (named) {
    const ofEntry = Int32Array.from(named.words, (word) => codeOf.get(word) ?? 0);
    for (let row = 0; row < codes.length; row++) codes[row] = ofEntry[entryOf(named.ofRow, row)] ?? 0;
  }
  for (const [row, word] of inAmounts) if (codes[row] === 0) codes[row] = codeOf.get(word) ?? 0;
  const ofSheet = told?.ofSheet.map((word) => codeOf.get(word) ?? 0);
  if (ofSheet) takeFromSheets(table, codes, ofSheet);
  const home = column === undefined ? told?.home : undefined;
  const blankIsHome = column !== undefined || spellsForeign(columnOf(table, "amount"), inAmounts);
  return { words, codes, blankIsHome, ...(home !== undefined && { home }) };
}

/** Gives rows that name no currency themselves the one of their sheet. */
function takeFromSheets(
  { sheetOf }: Table,
  codes: NamedCurrencies["codes"],
  ofSheet: readonly number[],
): void {
  for (let row = 0; row < codes.length; row++)
    if (codes[row] === 0) codes[row] = ofSheet[sheetOf[row] ?? 0] ?? 0;
}

/** What the cells of a currency column name, by different cell where the column repeats itself; "" for a blank one. */
function columnWords(column: Column, entries: readonly DictionaryEntry[]) {
  const { codes, readings: ways, ofRow } = choicesRead(column, entries);
  const cells = distinctCells(column)?.values ?? column.cells;
  const words = cells.map((cell, i) =>
    ways[i] === readings.blank ? "" : (entries[codes[i] ?? -1]?.id ?? currencyTyped(cell)),
  );
  return { words, ofRow };
}

/** A currency that is no entry of the dictionary keeps its own name, so that it can be given a rate. */
function currencyTyped(cell: CellValue): string {
  const text = String(cell).trim();
  return currencyNamed(text) ?? text.toUpperCase();
}

function currenciesInAmounts(amounts: Column | undefined): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  // A figure that is one says nothing of its currency, and almost all are.
  if (!amounts || plainNumbers(amounts) !== null) return found;
  const { readings: ways, ofRow } = amountsRead(amounts);
  for (let row = 0; row < (ofRow ?? ways).length; row++) {
    if (ways[entryOf(ofRow, row)] === readings.exact) continue;
    const cell = amounts.cells[row];
    const currency = typeof cell === "string" && /[^\d.,\s+-]/.test(cell) ? currencyNamed(cell) : undefined;
    if (currency !== undefined) found.set(row, currency);
  }
  return found;
}

const bareDollar = /(?<!\p{L})\$/u;

/** Whether amounts under a Chinese heading name a currency that is not the yuan, by more than a $. */
function spellsForeign(amounts: Column | undefined, inAmounts: ReadonlyMap<number, string>): boolean {
  if (amounts === undefined || !isChinese.test(amounts.heading)) return false;
  for (const [row, currency] of inAmounts)
    if (currency !== unnamedCurrency && !bareDollar.test(String(amounts.cells[row]))) return true;
  return false;
}
