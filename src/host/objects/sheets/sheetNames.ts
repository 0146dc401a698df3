import { HostError, invalidArgument } from "../../engine/types/hostError";
import type { Book } from "../book/book";

const longestName = 31;

/** Refuses a sheet name Excel does not take: length, signs, the reserved word History, one already there. */
export function guardSheetName(book: Book, name: string, ownId: string | null): void {
  const wrong =
    name.length === 0 ||
    name.length > longestName ||
    /[[\]:*?/\\]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (wrong) throw invalidArgument(`sheet name ${name}`);
  const lower = name.toLowerCase();
  if (book.model.sheets().some((sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === lower)) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

/** Sheet1, Sheet2 … : the first that is free. */
export function freeSheetName(book: Book): string {
  const taken = new Set(book.model.sheets().map((sheet) => sheet.name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
