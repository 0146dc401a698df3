import {
  ReCalcSheetsFilterMutation,
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
} from "@univerjs/preset-sheets-filter";
import { SetRowHiddenMutation, SetRowVisibleMutation } from "@univerjs/sheets";
import type { FilterInfo } from "../../parts/tables";
import { type Book, partsOfSheet, perform } from "../book/book";
import { rangeOf } from "../book/toUniver";
import { readTexts } from "../cells/readCells";

/**
 * Gives the grid its copy of a sheet's own filter as lists of the values that stay. Rows a table's filter hides are
 * hidden outright; says which, as texts, to show them again next time.
 */
export function showFilters(book: Book, sheetId: string, shown: readonly string[]): readonly string[] {
  const { filters, filteredRows } = partsOfSheet(book, sheetId);
  const subUnitId = sheetId;
  // The engine refuses to remove a filter that is not there.
  if (shown.includes(OWN)) perform(book, RemoveSheetsFilterMutation.id, { subUnitId });
  const own = filters.find((filter) => filter.tableId === null);
  if (own !== undefined) showOwn(book, own, filteredRows);
  const rows = (list: readonly number[]) =>
    list.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
  const before = shown.filter((each) => each !== OWN).map(Number);
  if (before.length > 0) perform(book, SetRowVisibleMutation.id, { subUnitId, ranges: rows(before) });
  const hiddenByTables = filters.some((filter) => filter.tableId !== null) ? [...filteredRows] : [];
  if (hiddenByTables.length > 0)
    perform(book, SetRowHiddenMutation.id, { subUnitId, ranges: rows(hiddenByTables) });
  return [...hiddenByTables.map(String), ...(own === undefined ? [] : [OWN])];
}

/** Marks the sheet's own filter in the list of what was given. */
const OWN = "own";

function showOwn(book: Book, filter: FilterInfo, filteredRows: ReadonlySet<number>): void {
  const { area } = filter;
  const subUnitId = area.sheetId;
  perform(book, SetSheetsFilterRangeMutation.id, { subUnitId, range: rangeOf(area) });
  for (const place of Object.keys(filter.criteria).map(Number)) {
    const col = area.column + place;
    const texts = readTexts(book, { ...area, column: col, columns: 1 }).map(([text = ""]) => text);
    const kept = texts.filter((_, offset) => offset > 0 && !filteredRows.has(area.row + offset));
    const filters = [...new Set(kept)].filter((text) => text !== "");
    const criteria = {
      colId: col,
      filters: { filters, ...(kept.includes("") ? { blank: true as const } : {}) },
    };
    perform(book, SetSheetsFilterCriteriaMutation.id, { subUnitId, col, criteria });
  }
  perform(book, ReCalcSheetsFilterMutation.id, { subUnitId });
}
