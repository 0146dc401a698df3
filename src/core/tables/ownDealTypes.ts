import type { CellValue } from "../sheets/cell";
import type { DictionaryEntry } from "../sheets/dictionaries";
import { dealTypeNamed } from "../values/choices/dealTypeNamed";
import { readings } from "../values/text/reading";

/**
 * Gives the kinds of deals a company has its own words for the code of the entry they mean, in place; how they were
 * read stays as it is. Words that tell nothing (零担, 大货) are purchases where they stand in more rows than words for
 * one do. `rows` tells which of the values each row holds; without it there is a value a row.
 */
export function addOwnDealTypes(
  values: readonly CellValue[],
  entries: readonly DictionaryEntry[],
  read: { readonly codes: Int16Array; readonly readings: Uint8Array },
  rows?: Uint16Array,
): void {
  const { codes, readings: ways } = read;
  const untold: number[] = [];
  for (let i = 0; i < codes.length; i++) {
    if (ways[i] !== readings.unreadable) continue;
    const text = String(values[i] ?? "");
    const id = dealTypeNamed(text);
    if (id === undefined && isWord(text)) untold.push(i);
    else if (id) codes[i] = entries.findIndex((entry) => entry.id === id);
  }
  const purchase = entries.findIndex(({ id }) => id === "purchase");
  if (untold.length === 0 || purchase < 0) return;
  const counts = countsOf(values.length, rows);
  const bought = codes.reduce((sum, code, i) => (code === purchase ? sum + (counts[i] ?? 0) : sum), 0);
  const own = untold.filter((i) => (counts[i] ?? 0) >= habit * (rows ?? values).length);
  if (own.reduce((sum, i) => sum + (counts[i] ?? 0), 0) > bought) for (const i of own) codes[i] = purchase;
}

/** One row in a hundred, as for the words a company uses all the time (see anomalies/words/houseWords). */
const habit = 0.01;

function isWord(text: string): boolean {
  return /\p{Script=Han}|[A-Za-z]{3}/u.test(text) && !/[?？#]/.test(text);
}

function countsOf(values: number, rows: Uint16Array | undefined): Uint32Array {
  if (rows === undefined) return new Uint32Array(values).fill(1);
  const counts = new Uint32Array(values);
  for (const value of rows) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
