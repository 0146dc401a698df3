import { existing } from "../../engine/types/hostError";
import type { SheetInfo } from "../../model/parts/sheets";
import type { Book } from "./book";

/** The sheet with this id; refused where it has been deleted. */
export function sheetById(book: Book, sheetId: string): SheetInfo {
  return existing(book.model.sheets().find((sheet) => sheet.id === sheetId));
}

/** The sheet with this name (Excel does not tell capital letters apart) or id. */
export function findSheet(book: Book, nameOrId: string): SheetInfo | null {
  const sheets = book.model.sheets();
  const lower = nameOrId.toLowerCase();
  const named = sheets.find((sheet) => sheet.name.toLowerCase() === lower);
  return named ?? sheets.find((sheet) => sheet.id === nameOrId) ?? null;
}
