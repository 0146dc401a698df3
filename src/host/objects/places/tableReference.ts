import type { Area } from "../../model/parts/cells";
import type { TableInfo } from "../../model/parts/tables";
import type { Book } from "../book/book";

/** The rows under the headers, without a totals row; at least one row, as in Excel. */
export function bodyArea(table: TableInfo): Area {
  const top = table.showHeaders ? 1 : 0;
  const rows = table.area.rows - top - (table.showTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + top, rows: Math.max(rows, 1) };
}

/** Header texts, left to right; Column1 … where the header row is hidden. */
export function columnNames(book: Book, table: TableInfo): readonly string[] {
  if (!table.showHeaders) return table.columnIds.map((_, index) => `Column${index + 1}`);
  const [texts = []] = book.model.values({ ...table.area, rows: 1 });
  return texts.map(String);
}

/** A table by its name, which is the same word in any case; null where there is none. */
export function tableByName(book: Book, name: string): TableInfo | null {
  const lower = name.toLowerCase();
  return book.model.tables().find((table) => table.name.toLowerCase() === lower) ?? null;
}

/** What `Name`, `Name[Column]`, `Name[#All]`, `Name[#Headers]` or `Name[#Data]` stands for. */
export function tableReference(book: Book, text: string): Area | null {
  const match = /^([^[\]]+)(?:\[(.*)\])?$/.exec(text.trim());
  const table = match === null ? null : tableByName(book, match[1] ?? "");
  if (table === null) return null;
  return partOf(book, table, match?.[2] ?? "#Data");
}

function partOf(book: Book, table: TableInfo, part: string): Area | null {
  const lower = part.toLowerCase();
  if (lower === "#all") return table.area;
  if (lower === "#headers") return table.showHeaders ? { ...table.area, rows: 1 } : null;
  if (lower === "#data" || lower === "") return bodyArea(table);
  const index = columnNames(book, table).findIndex((name) => name.toLowerCase() === lower);
  return index < 0 ? null : { ...bodyArea(table), column: table.area.column + index, columns: 1 };
}
