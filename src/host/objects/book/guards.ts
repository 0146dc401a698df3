import { HostError } from "../../engine/types/hostError";
import type { Area } from "../../model/parts/cells";
import type { Book } from "./book";
import { sheetById } from "./findSheet";

/** Excel's answer where protection or a read-only workbook forbids the change. */
export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}

/** Refuses any change of a workbook opened read-only. */
export function guardBook(book: Book): void {
  if (book.model.state().readOnly) throw accessDenied();
}

/** Refuses adding, deleting, renaming, moving and hiding sheets while the structure is protected. */
export function guardStructure(book: Book): void {
  guardBook(book);
  if (book.model.state().structureProtected) throw accessDenied();
}

/** Refuses writing into locked cells of a protected sheet; cells are locked unless their format says otherwise. */
export function guardCells(book: Book, area: Area): void {
  guardBook(book);
  const { protection } = sheetById(book, area.sheetId);
  if (protection !== null && book.model.style(area).locked !== false) throw accessDenied();
}

/** The permissions a protected sheet can leave open (`WorksheetProtectionOptions`). */
export type SheetPermission =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowSort";

/** Refuses an action on a protected sheet unless its protection leaves this one open; null: never open. */
export function guardSheet(book: Book, sheetId: string, permission: SheetPermission | null): void {
  guardBook(book);
  const { protection } = sheetById(book, sheetId);
  if (protection === null) return;
  if (permission === null || protection.options[permission] !== true) throw accessDenied();
}
