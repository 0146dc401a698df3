import { overlaps } from "../../area";
import { formulaTokens } from "../../formulas/formulaTokens";
import type { Area } from "../../parts/cells";
import type { TableInfo } from "../../parts/tables";
import { type Book, matrixOf } from "../book/book";
import { bodyOf } from "../book/tableParts";

/**
 * As in Excel, a column of a table whose every cell holds the same formula is a calculated one: rows that come later get
 * it, and so does the file. Formulas with plain cell addresses differ from row to row and are left alone.
 */
export function noteCalculatedColumns(book: Book, written: Area): void {
  if (!book.hasFormulas) return;
  const tables = book.parts.tables.map((table) => {
    if (table.area.sheetId !== written.sheetId || !overlaps(table.area, written)) return table;
    const found = table.columnIds.flatMap((id, place) => {
      const column = table.area.column + place;
      const inside = column >= written.column && column < written.column + written.columns;
      const formula = inside ? commonFormula(book, table, column, written) : null;
      const known = table.columnDetails?.[id];
      return formula === null || known?.calculated === formula
        ? []
        : [[id, { ...known, calculated: formula }] as const];
    });
    if (found.length === 0) return table;
    return { ...table, columnDetails: { ...table.columnDetails, ...Object.fromEntries(found) } };
  });
  if (tables.some((table, place) => table !== book.parts.tables[place])) book.parts.tables = tables;
}

function commonFormula(book: Book, table: TableInfo, column: number, written: Area): string | null {
  const { first, last } = bodyOf(table);
  const matrix = matrixOf(book, table.area.sheetId);
  const formula = matrix[Math.max(first, written.row)]?.[column]?.f;
  if (!formula || formulaTokens(formula).some(({ kind }) => kind === "reference")) return null;
  for (let row = first; row <= last; row += 1) if (matrix[row]?.[column]?.f !== formula) return null;
  return formula;
}
