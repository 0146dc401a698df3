import { FormulaDataModel } from "@univerjs/engine-formula";
import { formulaLooks } from "../../formulas/formulaLooks";
import { shiftFormula } from "../../formulas/shiftFormula";
import type { Shift } from "../../structuralEdit";
import { type Book, worksheetOf } from "../book/book";
import { formulasOn, type PlacedFormula, setFormulas } from "../cells/cellFormulas";

/** Moves cells; formulas that do not follow by themselves are taken out before and put back as they read afterwards. */
export function moveWithFormulas(book: Book, shift: Shift, moveCells: () => void): void {
  const formulas = touchedFormulas(book, shift);
  setFormulas(
    book,
    formulas.map((placed) => ({ ...placed, formula: null })),
  );
  moveCells();
  setFormulas(
    book,
    formulas.flatMap((placed) => shiftPlaced(book, placed, shift)),
  );
}

/**
 * Formulas that a shift changes or that do not move with their cells. Rows and whole columns take their formulas
 * along; those that fill several cells do not, for the engine's notes of what they fill stay behind.
 */
function touchedFormulas(book: Book, shift: Shift): readonly PlacedFormula[] {
  if (!book.hasFormulas) return [];
  const takesAlong = shift.axis === "rows" || shift.to === Number.POSITIVE_INFINITY;
  const isMoved = ({ sheetId, row, column }: PlacedFormula) =>
    sheetId === shift.sheetId &&
    (shift.axis === "rows" ? row : column) >= shift.at &&
    (!takesAlong || fillsSeveral(book, sheetId, row, column));
  const touched: PlacedFormula[] = [];
  for (const sheetId of book.parts.sheets.keys()) {
    for (const placed of formulasOn(book, sheetId)) {
      const isChanged = mayPointAt(placed, shift) && shiftedFormula(book, placed, shift) !== placed.formula;
      if (isChanged || isMoved(placed)) touched.push(placed);
    }
  }
  return touched;
}

function shiftedFormula(book: Book, placed: PlacedFormula, shift: Shift): string {
  return shiftFormula(placed.formula, sheetName(book, placed.sheetId), sheetName(book, shift.sheetId), shift);
}

/** The formula at its new place as it reads there; none where the cell is gone. */
function shiftPlaced(book: Book, placed: PlacedFormula, shift: Shift): readonly PlacedFormula[] {
  const formula = shiftedFormula(book, placed, shift);
  const rowwise = shift.axis === "rows";
  const across = rowwise ? placed.column : placed.row;
  if (placed.sheetId !== shift.sheetId || across < shift.from || across > shift.to)
    return [{ ...placed, formula }];
  const at = shift.span(rowwise ? placed.row : placed.column, 1)?.start;
  if (at === undefined) return [];
  return [{ ...placed, formula, ...(rowwise ? { row: at } : { column: at }) }];
}

function sheetName(book: Book, sheetId: string): string {
  return worksheetOf(book, sheetId).getName();
}

function fillsSeveral(book: Book, sheetId: string, row: number, column: number): boolean {
  const model = book.engine.univer.__getInjector().get(FormulaDataModel);
  const filled = model.getArrayFormulaRange()[book.engine.workbook.getUnitId()]?.[sheetId];
  return filled?.[row]?.[column] != null;
}

/** Structured references find their table by name; of another sheet's formulas only those with "!" point here. */
function mayPointAt({ sheetId, formula }: PlacedFormula, shift: Shift): boolean {
  if (sheetId !== shift.sheetId && !formula.includes("!")) return false;
  return formulaLooks(formula).references.length > 0;
}
