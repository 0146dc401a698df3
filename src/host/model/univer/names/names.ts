import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { NameInfo } from "../../parts/sheets";
import { type Book, perform } from "../book/book";
import { forgetPlaces } from "./engineTables";

function idOf(name: string, sheetId: string | null): string {
  return `${sheetId ?? ""}!${name.toLowerCase()}`;
}

function sameName(info: NameInfo, name: string, sheetId: string | null): boolean {
  return idOf(info.name, info.sheetId) === idOf(name, sheetId);
}

/** The engine's name for a scope of the whole workbook. */
const EVERYWHERE = "AllDefaultWorkbook";

/** What the engine knows already is not told again: all formulas with the name would be worked out anew. */
function register(book: Book, info: NameInfo): void {
  const id = idOf(info.name, info.sheetId);
  const told = JSON.stringify(info);
  if (book.told.names.get(id) === told) return;
  book.told.names.set(id, told);
  book.told.count += 1;
  perform(book, SetDefinedNameMutation.id, {
    id,
    name: info.name,
    // The engine takes references bare and formulas with "=".
    formulaOrRefString: /[(+*/&]/.test(info.formula) ? info.formula : info.formula.replace(/^=/, ""),
    comment: info.comment,
    localSheetId: info.sheetId ?? EVERYWHERE,
    hidden: !info.visible,
  });
  forgetPlaces(book);
}

export function registerNames(book: Book): void {
  for (const info of book.parts.names) register(book, info);
}

/** Adds a name or replaces the one of the same scope; Excel's names ignore case. */
export function setName(book: Book, info: NameInfo): void {
  const others = book.parts.names.filter((each) => !sameName(each, info.name, info.sheetId));
  book.parts.names = [...others, info];
  register(book, info);
}

export function removeName(book: Book, name: string, sheetId: string | null): void {
  const gone = book.parts.names.find((each) => sameName(each, name, sheetId));
  if (gone === undefined) return;
  book.parts.names = book.parts.names.filter((each) => each !== gone);
  book.told.count += 1;
  book.told.names.delete(idOf(name, sheetId));
  perform(book, RemoveDefinedNameMutation.id, { id: idOf(name, sheetId), name: gone.name });
}
