import type { Book } from "../book/book";
import { headingsOf } from "../names/engineTables";
import type { Surroundings } from "../stale/surroundings";

/** The workbook as its formulas see it at this moment. */
export function surroundingsOf(book: Book): Surroundings {
  const { formulas, workbook } = book.engine;
  const lower = (text: string) => text.toLowerCase();
  const sheets = new Map(workbook.getSheets().map((sheet) => [lower(sheet.getName()), sheet.getSheetId()]));
  const tables = new Map(
    book.parts.tables.map((table) => [lower(table.name), { table, headings: headingsOf(book, table) }]),
  );
  const names = new Map<string, string>();
  for (const { name, formula } of book.parts.names) {
    const other = names.get(lower(name));
    const text = formula.replace(/^=/, "");
    // Sheets may have the same name each: the formula may mean any of them.
    names.set(lower(name), other === undefined ? text : `${other}+${text}`);
  }
  return {
    unitId: workbook.getUnitId(),
    formulas: (sheetId) => formulas.of(sheetId),
    sheetIdOf: (name) => sheets.get(name),
    tableOf: (name) => tables.get(name),
    nameFormula: (name) => names.get(name),
  };
}
