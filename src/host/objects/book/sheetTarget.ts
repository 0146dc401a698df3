import type { SheetInfo } from "../../model/parts/sheets";
import type { Book } from "./book";
import { sheetById } from "./findSheet";

/** A sheet, by its id: the name may change while a proxy lives. */
export interface SheetTarget {
  readonly book: Book;
  readonly sheetId: string;
}

/** The sheet as it is now; refused where it has been deleted. */
export function sheetOf({ book, sheetId }: SheetTarget): SheetInfo {
  return sheetById(book, sheetId);
}
