import { invalidArgument } from "../../engine/types/hostError";
import { intersection } from "../../model/area";
import type { Area } from "../../model/parts/cells";
import type { TableInfo } from "../../model/parts/tables";
import type { Book } from "../book/book";
import { guardCells } from "../book/guards";
import { mergedRangeConflict } from "../cells/mergeCells";
import { settleHeader } from "../cells/settleHeaders";
import { isEntireColumn, isEntireRow, isOnSheet } from "../places/area";
import { guardShift } from "../places/guardShift";

/** Makes a table: a header row is put above where the place has none, and a table has at least one body row. */
export function addTable(book: Book, given: Area, hasHeaders: boolean): TableInfo {
  if (isEntireColumn(given) || isEntireRow(given)) throw invalidArgument("unbounded range");
  guardCells(book, given);
  guardTablePlace(book, given, null);
  const area = hasHeaders ? withBody(given) : withHeader(book, given);
  guardTablePlace(book, area, null);
  const table = book.model.addTable(area, freeTableName(book));
  settleHeader(book, table);
  return table;
}

/** Refuses a table over another table, over merged cells or beyond the sheet. */
export function guardTablePlace(book: Book, area: Area, ownId: string | null): void {
  if (!isOnSheet(area)) throw invalidArgument("outside the sheet");
  const others = book.model.tables().filter((table) => table.id !== ownId);
  if (others.some((table) => intersection(table.area, area) !== null)) {
    throw invalidArgument("a table can't overlap another table");
  }
  if (book.model.mergedAreas(area.sheetId).some((merged) => intersection(merged, area) !== null)) {
    throw mergedRangeConflict();
  }
}

function withBody(area: Area): Area {
  return area.rows > 1 ? area : { ...area, rows: 2 };
}

/** Excel pushes the cells down by one row to make room for Column1, Column2 … */
function withHeader(book: Book, area: Area): Area {
  const header = { ...area, rows: 1 };
  guardShift(book, header, "rows", "insert");
  book.model.insertCells(header, "Down");
  return { ...area, rows: area.rows + 1 };
}

/** Table1, Table2 … : the first that neither a table nor a name has. */
function freeTableName(book: Book): string {
  const words = [...book.model.tables(), ...book.model.names()].map((one) => one.name.toLowerCase());
  const taken = new Set(words);
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}
