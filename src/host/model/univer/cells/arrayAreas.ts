import { ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { ArrayArea } from "../../parts/cells";
import type { Book } from "../book/book";

/** The blocks that formulas with more than one result fill. The engine knows only formulas that spill. */
export function arrayAreas(book: Book, sheetId: string): readonly ArrayArea[] {
  if (!book.hasFormulas) return [];
  const model = book.engine.univer.__getInjector().get(FormulaDataModel);
  const ranges = model.getArrayFormulaRange()[book.engine.workbook.getUnitId()]?.[sheetId];
  const areas: ArrayArea[] = [];
  new ObjectMatrix(ranges ?? {}).forValue((_row, _column, range) => {
    if (!range) return;
    const rows = range.endRow - range.startRow + 1;
    const columns = range.endColumn - range.startColumn + 1;
    const area = { sheetId, row: range.startRow, column: range.startColumn, rows, columns };
    if (rows * columns > 1) areas.push({ area, spills: true });
  });
  return areas;
}
