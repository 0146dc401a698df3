import { intersection } from "../../model/area";
import type { Area, Scalar } from "../../model/workbookParts";
import type { Book } from "../book";

/** The smallest part of a place that holds values (or, with formats, lies in the sheet's used area); null: none. */
export function usedPart(book: Book, area: Area, valuesOnly: boolean): Area | null {
  const sheet = book.model.usedArea(area.sheetId, valuesOnly);
  const part = sheet === null ? null : intersection(sheet, area);
  if (part === null || !valuesOnly || covers(area, sheet)) return part;
  return trimmed(part, book.model.values(part));
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
