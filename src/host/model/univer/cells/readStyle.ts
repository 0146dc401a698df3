import type { Area, CellStyle } from "../../parts/cells";
import { type Book, matrixOf, styleOfCell } from "../book/book";
import { cellsOf } from "./formats";

/** Excel's defaults, for cells that say nothing. */
const PLAIN: Required<Omit<CellStyle, "border" | "fontName" | "fontSize">> = {
  fill: null,
  fontColor: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
  indent: 0,
  locked: true,
};

function fullStyle(book: Book, area: Area, row: number, column: number): CellStyle {
  const font = book.defaultFont ?? { name: "等线", size: 11 };
  const cell = matrixOf(book, area.sheetId)[row]?.[column];
  return { ...PLAIN, fontName: font.name, fontSize: font.size, ...styleOfCell(book, cell).style };
}

/** Only what is the same in every cell of the area. */
export function readStyle(book: Book, area: Area): CellStyle {
  const cells = cellsOf(book, area);
  const first = fullStyle(book, area, area.row, area.column);
  const shared = new Map<string, unknown>(Object.entries(first));
  const matrix = matrixOf(book, area.sheetId);
  const seen = new Set<unknown>([matrix[area.row]?.[area.column]?.s]);
  for (let row = cells.row; row < cells.row + cells.rows; row += 1) {
    for (let column = cells.column; column < cells.column + cells.columns; column += 1) {
      const id = matrix[row]?.[column]?.s;
      if (seen.has(id)) continue;
      seen.add(id);
      dropDifferent(shared, fullStyle(book, area, row, column));
    }
  }
  return Object.fromEntries(shared);
}

function dropDifferent(shared: Map<string, unknown>, style: CellStyle): void {
  const other = new Map<string, unknown>(Object.entries(style));
  for (const [key, value] of [...shared]) {
    if (JSON.stringify(other.get(key)) !== JSON.stringify(value)) shared.delete(key);
  }
}
