import { hiddenByFilter } from "../../hiddenByFilter";
import type { Area } from "../../parts/cells";
import type { FilterInfo } from "../../parts/tables";
import { type Book, emit, partsOfSheet } from "../book/book";
import { readTexts, readValues } from "../cells/readCells";

/** Works out anew which rows the sheet's filters hide. */
export function refreshFilters(book: Book, sheetId: string): void {
  const parts = partsOfSheet(book, sheetId);
  const hidden = new Set<number>();
  for (const filter of parts.filters) {
    if (Object.keys(filter.criteria).length === 0) continue;
    for (const row of hiddenRows(book, filter)) hidden.add(row);
  }
  parts.filteredRows = hidden;
}

function hiddenRows(book: Book, filter: FilterInfo): readonly number[] {
  const table = book.parts.tables.find((each) => each.id === filter.tableId);
  const rows = filter.area.rows - 1 - (table?.showTotals ? 1 : 0);
  if (rows < 1) return [];
  const body: Area = { ...filter.area, row: filter.area.row + 1, rows };
  const hidden = hiddenByFilter(readValues(book, body), readTexts(book, body), filter.criteria);
  return hidden.map((offset) => body.row + offset);
}

/** Sets or (area null) removes the filter of the sheet or of one of its tables. */
export function setFilter(
  book: Book,
  { sheetId, tableId }: { readonly sheetId: string; readonly tableId: string | null },
  area: Area | null,
  criteria: FilterInfo["criteria"],
): void {
  const parts = partsOfSheet(book, sheetId);
  const others = parts.filters.filter((filter) => filter.tableId !== tableId);
  parts.filters = area === null ? others : [...others, { area, tableId, criteria }];
  const before = parts.filteredRows;
  refreshFilters(book, sheetId);
  book.show(sheetId, "filters");
  const changed =
    before.size !== parts.filteredRows.size || [...before].some((row) => !parts.filteredRows.has(row));
  if (changed && area !== null) emit(book, { kind: "row-hidden", area, origin: "api" });
}
