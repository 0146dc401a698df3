import type { Book } from "../book";
import { type FormulaColumn, formulaColumns, formulaReader } from "./formulaColumns";
import type { Surroundings } from "./surroundings";
import { surroundingsOf } from "./surroundingsOf";

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
