import type { ColumnMapping, SheetMapping } from "../../adopt/mapping/mapping";
import type { Book, Table } from "../../tables/table";
import { type SheetRows, sheetRows } from "./sheetRows";

/** One sheet that holds records: how it is mapped, and where its rows went. */
export interface RecordSheet {
  readonly mapping: SheetMapping;
  readonly table: Table;
  /** Position among the table's sheets. */
  readonly position: number;
  readonly rows: SheetRows;
}

/** The sheet of a mapping; null where it holds no records. */
export function recordSheet(book: Book, mapping: SheetMapping): RecordSheet | null {
  if (mapping.role === null) return null;
  const table = book[mapping.role];
  const position = table.sheets.indexOf(mapping.sheet);
  return { mapping, table, position, rows: sheetRows(table, position) };
}

/** Position of a mapped column among the table's. */
export function columnAt(
  { table, position }: RecordSheet,
  { column, field }: Pick<ColumnMapping, "column" | "field">,
): number | null {
  const at = table.columns.findIndex(
    (candidate) => candidate.field === field && candidate.columnOnSheet[position] === column,
  );
  return at < 0 ? null : at;
}
