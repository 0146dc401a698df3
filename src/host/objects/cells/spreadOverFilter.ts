import { intersection } from "../../model/area";
import type { Area } from "../../model/parts/cells";
import type { Book } from "../book/book";
import type { CellInput } from "../places/cellMatrix";

/**
 * Writing a matrix across rows that a filter hides does not do what its author meant: hidden rows keep their values
 * and every visible row receives the first row of the matrix (reported for Excel in xlwings issue 747; office-js
 * issue 224 reports displaced values too). The safe way is to clear the filter first, and this host makes that felt.
 */
export function spreadOverFilter(
  book: Book,
  area: Area,
  input: readonly (readonly CellInput[])[],
): readonly (readonly CellInput[])[] {
  const hidden = area.rows > 1 ? hiddenByFilter(book, area) : [];
  if (!hidden.includes(true)) return input;
  const first = input[0] ?? [];
  const untouched = new Array<CellInput>(area.columns).fill(null);
  return input.map((_, row) => (hidden[row] === true ? untouched : first));
}

function hiddenByFilter(book: Book, area: Area): readonly boolean[] {
  const active = book.model
    .filters(area.sheetId)
    .filter((filter) => Object.keys(filter.criteria).length > 0 && intersection(filter.area, area) !== null);
  if (active.length === 0 || book.model.hidden(area, "rows") === false) return [];
  return Array.from(
    { length: area.rows },
    (_, row) => book.model.hidden({ ...area, row: area.row + row, rows: 1 }, "rows") === true,
  );
}
