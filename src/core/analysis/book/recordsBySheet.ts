import { roles } from "../../sheets/fields";
import { countCodes } from "../../tables/cells/distinctCells";
import type { Book, Table } from "../../tables/table";

/** How many records each sheet holds. */
export function recordsBySheet(book: Book): Readonly<Record<string, number>> {
  return Object.fromEntries(roles.flatMap((role) => recordsOf(book[role])));
}

function recordsOf(table: Table): readonly (readonly [string, number])[] {
  const { sheets, rowCount } = table;
  // Where the rows of one sheet stand need not be laid out to count them.
  const found = sheets.length > 1 ? countCodes({ values: sheets, codes: table.sheetOf }) : [rowCount];
  return sheets.map((sheet, at) => [sheet, found[at] ?? 0]);
}
