import type { CellValue } from "../../sheets/cell";
import type { Book, Column } from "../../tables/table";
import type { Hit } from "./hit";
import { tableOf } from "./tableOf";

/** The column a hit stands in. */
export function columnAt(book: Book, hit: Hit): Column | undefined {
  return hit.column === null ? undefined : tableOf(book, hit.role).columns[hit.column];
}

/** The raw cell a hit stands in; "" for a whole row. */
export function cellAt(book: Book, hit: Hit): CellValue {
  return columnAt(book, hit)?.cells[hit.row] ?? "";
}
