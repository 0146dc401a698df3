import { CommandType } from "@univerjs/core";
import type { WorkbookSnapshot } from "../workbookSnapshot";
import type { Book } from "./book/book";
import { partsOf } from "./book/bookParts";
import { changedSheet } from "./engine/changedSheet";
import type { Engine } from "./engine/engine";
import { registerTable } from "./names/engineTables";
import { registerNames } from "./names/names";

export function bookOf(engine: Engine, snapshot: WorkbookSnapshot): Book {
  const book: Book = {
    engine,
    parts: partsOf(snapshot),
    name: snapshot.name,
    date1904: snapshot.date1904,
    defaultFont: snapshot.defaultFont,
    listeners: new Set(),
    writing: 0,
    hasFormulas: anyFormula(snapshot),
    show: () => undefined,
    decoded: new Map(),
    told: { tables: new Map(), names: new Map(), count: 0 },
    used: new Map(),
    unfinished: null,
  };
  engine.commands.onCommandExecuted(({ type, params }) => {
    if (type !== CommandType.MUTATION) return;
    const sheetId = changedSheet(params);
    if (sheetId === null) book.used.clear();
    else book.used.delete(sheetId);
  });
  registerNames(book);
  for (const table of book.parts.tables) registerTable(book, table);
  return book;
}

function anyFormula(snapshot: WorkbookSnapshot): boolean {
  for (const sheet of snapshot.sheets) {
    for (const row of sheet.cells.values()) {
      for (const cell of row.values()) if (cell.formula !== undefined) return true;
    }
  }
  return false;
}
