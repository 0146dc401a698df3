import { roles } from "../sheets/fields";
import type { Book, Table } from "../tables/table";

/** How many records each sheet holds. */
export function recordsBySheet(book: Book): Readonly<Record<string, number>> {
  return Object.fromEntries(roles.flatMap((role) => recordsOf(book[role])));
}

function recordsOf({ sheets, sheetOf, rowCount }: Table): readonly (readonly [string, number])[] {
  const found = new Uint32Array(sheets.length);
  for (let row = 0; row < rowCount; row++) {
    const sheet = sheetOf[row] ?? 0;
    found[sheet] = (found[sheet] ?? 0) + 1;
  }
  return sheets.map((sheet, at) => [sheet, found[at] ?? 0]);
}
