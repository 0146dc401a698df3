import type { SheetMapping } from "../../adopt/mapping/mapping";
import { type PartedDays, partedDays, wholeDays } from "../../adopt/rows/wholeDays";
import type { Table } from "../table";

/**
 * A table with the days put together that stand in columns of year, month and day on one of its sheets: on that one there is
 * no column of days then, so that nobody writes a day into the cell of a part.
 */
export function withWholeDays(table: Table, mappings: readonly SheetMapping[]): Table {
  return mappings.reduce((whole, mapping, sheet) => {
    const parted = partedDays(mapping);
    return parted === null ? whole : withDaysOf(whole, sheet, parted);
  }, table);
}

function withDaysOf(table: Table, sheet: number, { column: position, parts }: PartedDays): Table {
  const { sheetOf, rowCount, columns } = table;
  const rows = Array.from({ length: rowCount }, (_, row) => row).filter((row) => sheetOf[row] === sheet);
  const columnAt = (at: number) => columns.find(({ columnOnSheet }) => columnOnSheet[sheet] === at);
  const days = wholeDays(parts, (at) => {
    const cells = columnAt(at)?.cells;
    return rows.map((row) => cells?.[row] ?? "");
  });
  const own = columnAt(position);
  if (own === undefined) return table;
  const cells = [...own.cells];
  rows.forEach((row, i) => {
    cells[row] = days[i] ?? "";
  });
  const whole = { ...own, cells, columnOnSheet: own.columnOnSheet.with(sheet, -1) };
  return { ...table, columns: columns.map((column) => (column === own ? whole : column)) };
}
