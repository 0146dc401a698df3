import type { SheetMapping } from "../../adopt/mapping/mapping";
import { type PartedDays, partedDays, wholeDays } from "../../adopt/rows/wholeDays";
import type { CellValue } from "../../sheets/cell";
import type { PartPlace, PartPlaces, Table } from "../table";

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

function withDaysOf(table: Table, sheet: number, parted: PartedDays): Table {
  const { sheetOf, rowCount, columns } = table;
  const rows = Array.from({ length: rowCount }, (_, row) => row).filter((row) => sheetOf[row] === sheet);
  const columnAt = (at: number) => columns.find(({ columnOnSheet }) => columnOnSheet[sheet] === at);
  const cellsAt = (at: number) => {
    const cells = columnAt(at)?.cells;
    return rows.map((row) => cells?.[row] ?? "");
  };
  const days = wholeDays(parted, cellsAt);
  const own = columnAt(parted.column);
  if (own === undefined) return table;
  const cells = [...own.cells];
  rows.forEach((row, i) => {
    cells[row] = days[i] ?? "";
  });
  const partsOnSheet = own.partsOnSheet ?? table.sheets.map(() => null);
  const whole = {
    ...{ ...own, cells, columnOnSheet: own.columnOnSheet.with(sheet, -1) },
    partsOnSheet: partsOnSheet.with(sheet, placesOf(parted, cellsAt)),
  };
  return { ...table, columns: columns.map((column) => (column === own ? whole : column)) };
}

function placesOf(
  { parts: { year, month, day }, year: saidYear }: PartedDays,
  cellsAt: (at: number) => readonly CellValue[],
): PartPlaces {
  const place = (column: number): PartPlace => ({
    column,
    like: cellsAt(column).findLast((cell) => cell !== "") ?? "",
  });
  return {
    month: place(month),
    ...(year !== undefined && { year: place(year) }),
    ...(day !== undefined && { day: place(day) }),
    ...(saidYear !== undefined && { saidYear }),
  };
}
