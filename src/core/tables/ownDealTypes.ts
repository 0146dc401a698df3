import type { CellValue } from "../sheets/cell";
import type { DictionaryEntry } from "../sheets/dictionaries";
import { dealTypeNamed } from "../values/dealTypeNamed";
import { readings } from "../values/reading";

/**
 * Gives the kinds of deals a company has its own words for the code of the entry they mean, in place; how they were
 * read stays as it is. Words that tell nothing (零担, 大货) are purchases where the sheet has no other word for one.
 */
export function addOwnDealTypes(
  values: readonly CellValue[],
  entries: readonly DictionaryEntry[],
  read: { readonly codes: Int16Array; readonly readings: Uint8Array },
): void {
  const { codes, readings: ways } = read;
  const untold: number[] = [];
  for (let i = 0; i < codes.length; i++) {
    if (ways[i] !== readings.unreadable) continue;
    const id = dealTypeNamed(String(values[i] ?? ""));
    if (id === undefined) untold.push(i);
    else if (id !== null) codes[i] = entries.findIndex((entry) => entry.id === id);
  }
  const purchase = entries.findIndex(({ id }) => id === "purchase");
  if (purchase < 0 || codes.includes(purchase)) return;
  for (const i of untold) if (isWord(values[i] ?? "")) codes[i] = purchase;
}

function isWord(cell: CellValue): boolean {
  return /\p{Script=Han}{2}|[A-Za-z]{3}/u.test(String(cell)) && !/[?？#]/.test(String(cell));
}
