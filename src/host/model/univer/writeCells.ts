import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { overlaps } from "../area";
import { longStructuredReferences } from "../formulas/structuredReferences";
import type { Area, CellWrite } from "../parts/cells";
import { type Book, emit, matrixOf } from "./book/book";
import { tableAt } from "./book/tableParts";
import { formulaCell, NOTHING, setCells, valueCell } from "./cells/engineCells";
import { growSheet } from "./cells/growSheet";
import { readValues } from "./cells/readCells";
import { registerTable } from "./names/engineTables";
import { noteCalculatedColumns } from "./tables/calculatedColumns";
import { growTables } from "./tables/growTables";

type Writes = readonly (readonly (CellWrite | null)[])[];

/** Writes contents in one step, lets tables grow over rows written right below them, and tells the listeners. */
export function writeCells(book: Book, area: Area, cells: Writes, origin: "user" | "api"): void {
  growSheet(book, area);
  const single = area.rows === 1 && area.columns === 1;
  const before = single ? readValues(book, area)[0]?.[0] : undefined;
  const cellValue = cellMatrix(book, area, cells);
  setCells(book, area.sheetId, cellValue);
  refreshHeadings(book, area);
  noteCalculatedColumns(book, area);
  growTables(book, area);
  const after = single ? readValues(book, area)[0]?.[0] : undefined;
  emit(book, {
    kind: "cells-changed",
    area,
    changeType: "RangeEdited",
    origin,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  });
}

/** Structured references go by the headings' texts. */
function refreshHeadings(book: Book, area: Area): void {
  for (const table of book.parts.tables) {
    if (table.showHeaders && overlaps({ ...table.area, rows: 1 }, area)) registerTable(book, table);
  }
}

function cellMatrix(book: Book, area: Area, cells: Writes): IObjectMatrixPrimitiveType<ICellData> {
  const stored = matrixOf(book, area.sheetId);
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  cells.forEach((line, rowOffset) => {
    const row = area.row + rowOffset;
    const written: Record<number, ICellData> = {};
    line.forEach((write, columnOffset) => {
      const column = area.column + columnOffset;
      if (write === null) return;
      // Clearing what is empty anyway would only leave empty cells behind.
      if (write.kind !== "formula" && !stored[row]?.[column] && emptyWrite(write)) return;
      written[column] = cellOfWrite(book, area.sheetId, [row, column], write);
    });
    if (Object.keys(written).length > 0) matrix[row] = written;
  });
  return matrix;
}

function emptyWrite(write: CellWrite): boolean {
  return write.kind === "clear" || (write.kind === "value" && write.value === "");
}

function cellOfWrite(
  book: Book,
  sheetId: string,
  [row, column]: readonly [row: number, column: number],
  write: CellWrite,
): ICellData {
  if (write.kind === "clear") return { ...NOTHING };
  if (write.kind === "value") return valueCell(write.value, matrixOf(book, sheetId)[row]?.[column]);
  book.hasFormulas = true;
  const table = tableAt(book, sheetId, row, column);
  return formulaCell(longStructuredReferences(write.formula, table?.name ?? null));
}
