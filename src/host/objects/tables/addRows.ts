import { integerOf } from "../../engine/types/arguments";
import { invalidArgument } from "../../engine/types/hostError";
import { isMissing } from "../../engine/types/unknownValues";
import type { Area } from "../../model/parts/cells";
import { guardSheet } from "../book/guards";
import { writeCells } from "../cells/writeCells";
import { guardShift } from "../places/guardShift";
import { structuralEdit } from "../places/trackRanges";
import { type TableTarget, tableOf, tableParts } from "./tableTarget";

/** Inserts rows before `index` (at the end where it is left out); answers the first new row's index. */
export function addRows(target: TableTarget, index: unknown, values: unknown): number {
  const { book, tableId } = target;
  const { area } = tableOf(target);
  guardSheet(book, area.sheetId, null);
  const body = tableParts.body(tableOf(target));
  const at = isMissing(index) || index === -1 ? body.rows : integerOf(index);
  if (at < 0 || at > body.rows) throw invalidArgument("index");
  const count = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const place: Area = { ...body, row: body.row + at, rows: count };
  guardShift(book, place, "rows", "insert");
  book.model.insertCells(place, "Down");
  book.objects.shift(structuralEdit(place, "insert", "rows"));
  book.model.updateTable(tableId, { area: { ...area, rows: area.rows + count } });
  if (!isMissing(values))
    writeCells(book, place, Array.isArray(values) && count === 1 ? matrix(values) : values);
  return at;
}

/** One row may come as a plain list. */
function matrix(values: readonly unknown[]): readonly unknown[] {
  return Array.isArray(values[0]) ? values : [values];
}
