import type { Book } from "./book";
import { headingsOf } from "./engineTables";
import { type FormulaColumn, formulaColumns, formulaReader } from "./formulaColumns";
import type { Surroundings } from "./resolveLooks";

/** The workbook as its formulas see it at this moment. */
function surroundingsOf(book: Book): Surroundings {
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

interface Kept {
  readonly mark: readonly unknown[];
  readonly columns: readonly FormulaColumn[];
}

/** All formula columns of a workbook; those of a sheet are gathered anew only after something about them changed. */
export function formulaColumnsOf(book: Book): () => readonly FormulaColumn[] {
  const read = formulaReader();
  const kept = new Map<string, Kept>();
  return () => {
    let around: Surroundings | null = null;
    return [...book.parts.sheets.keys()].flatMap((sheetId) => {
      const mark = [book.engine.formulas.version(sheetId), book.told.count, book.parts.names];
      const known = kept.get(sheetId);
      if (known?.mark.every((part, place) => part === mark[place])) return known.columns;
      around ??= surroundingsOf(book);
      const columns = formulaColumns(sheetId, around, read);
      kept.set(sheetId, { mark, columns });
      return columns;
    });
  };
}
