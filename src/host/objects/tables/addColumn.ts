import { integerOf, textOf } from "../../engine/types/arguments";
import { invalidArgument } from "../../engine/types/hostError";
import { isMissing } from "../../engine/types/unknownValues";
import type { Area } from "../../model/parts/cells";
import type { Book } from "../book/book";
import { guardSheet } from "../book/guards";
import { settleHeader } from "../cells/settleHeaders";
import { writeCells } from "../cells/writeCells";
import { guardShift } from "../places/guardShift";
import { bodyArea } from "../places/tableReference";
import { structuralEdit } from "../places/trackRanges";
import { guardTablePlace } from "./addTable";
import { type TableTarget, tableOf } from "./tableTarget";

/** Adds a column before `index` (at the end where it is left out) and answers where it stands. */
export function addColumn(target: TableTarget, index: unknown, values: unknown, name: unknown): number {
  const { book, tableId } = target;
  const { area } = tableOf(target);
  guardSheet(book, area.sheetId, null);
  const at = isMissing(index) || index === -1 ? area.columns : integerOf(index);
  if (at < 0 || at > area.columns) throw invalidArgument("index");
  const place: Area = { ...area, column: area.column + at, columns: 1 };
  makeRoom(book, place);
  const grown = { ...area, columns: area.columns + 1 };
  guardTablePlace(book, grown, tableId);
  book.model.updateTable(tableId, { area: grown });
  fill(target, place, values);
  if (!isMissing(name)) writeCells(book, { ...place, rows: 1 }, textOf(name));
  settleHeader(book, tableOf(target));
  return at;
}

/** Cells at the place, and right of it, move one column to the right. */
function makeRoom(book: Book, place: Area): void {
  guardShift(book, place, "columns", "insert");
  book.model.insertCells(place, "Right");
  book.objects.shift(structuralEdit(place, "insert", "columns"));
}

/** Values are those of the whole column, heading first, or of its body alone. */
function fill(target: TableTarget, place: Area, values: unknown): void {
  if (isMissing(values)) return;
  const table = tableOf(target);
  const body = { ...bodyArea(table), column: place.column, columns: 1 };
  const whole = !Array.isArray(values) || values.length === place.rows;
  writeCells(target.book, whole ? place : body, values);
}
