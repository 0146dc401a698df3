import { RemoveNoteMutation, UpdateNoteMutation } from "@univerjs/preset-sheets-note";
import { type Book, partsOfSheet, perform } from "../book/book";

/** Gives the grid its copy of a sheet's notes; says the ids of what it gave. */
export function showNotes(book: Book, sheetId: string, shown: readonly string[]): readonly string[] {
  for (const noteId of shown) perform(book, RemoveNoteMutation.id, { sheetId, noteId, silent: true });
  return partsOfSheet(book, sheetId).notes.map(({ row, column, content }) => {
    const id = `${sheetId}-note-${row}-${column}`;
    const note = { id, row, col: column, width: 200, height: 80, note: content };
    perform(book, UpdateNoteMutation.id, { sheetId, row, col: column, note, silent: true });
    return id;
  });
}
