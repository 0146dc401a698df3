import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Book, CellMatrix } from "../book/book";

/** What formulas with more than one result put into the cells beside them; null where none does. */
export function spilledValues(book: Book, sheetId: string): CellMatrix | null {
  if (!book.hasFormulas) return null;
  const model = book.engine.univer.__getInjector().get(FormulaDataModel);
  const cells = model.getArrayFormulaCellData()[book.engine.workbook.getUnitId()]?.[sheetId];
  return cells && Object.keys(cells).length > 0 ? cells : null;
}
