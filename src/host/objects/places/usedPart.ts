import { intersection } from "../../model/area";
import type { Area, Scalar } from "../../model/parts/cells";
import type { Book } from "../book/book";
import { boundingArea } from "./area";

/** The smallest part of a place that holds values (or, with formats, lies in the sheet's used area); null: none. */
export function usedPart(book: Book, area: Area, valuesOnly: boolean): Area | null {
  const sheet = book.model.usedArea(area.sheetId, valuesOnly);
  const part = sheet === null ? null : intersection(sheet, area);
  if (part === null || !valuesOnly || covers(area, sheet)) return part;
  // A formula counts whatever its result is, which may not be there yet.
  const filled = trimmed(part, book.model.formulas(part));
  return book.model
    .arrayAreas(part.sheetId)
    .flatMap(({ area: array }) => intersection(array, part) ?? [])
    .reduce<Area | null>((whole, array) => (whole === null ? array : boundingArea(whole, array)), filled);
}

function covers(area: Area, sheet: Area | null): boolean {
  const shared = sheet === null ? null : intersection(sheet, area);
  return shared !== null && shared.rows === sheet?.rows && shared.columns === sheet.columns;
}

function trimmed(area: Area, values: readonly (readonly Scalar[])[]): Area | null {
  const filledRow = (row: readonly Scalar[]): boolean => row.some((value) => value !== "");
  const top = values.findIndex(filledRow);
  if (top < 0) return null;
  const bottom = values.findLastIndex(filledRow);
  const columns = Array.from({ length: area.columns }, (_, column) => column);
  const filled = columns.filter((column) => values.some((row) => row[column] !== ""));
  const left = filled[0] ?? 0;
  const right = filled.at(-1) ?? left;
  return {
    sheetId: area.sheetId,
    row: area.row + top,
    rows: bottom - top + 1,
    column: area.column + left,
    columns: right - left + 1,
  };
}
