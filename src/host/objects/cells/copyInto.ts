import { invalidArgument } from "../../engine/types/hostError";
import { translateFormula } from "../../model/formulas/shiftFormula";
import type { Area, CellWrite, Scalar } from "../../model/parts/cells";
import type { Book } from "../book/book";
import { guardCells } from "../book/guards";
import { cellAt, cellsOf, isOnSheet } from "../places/area";
import { areaOfArgument } from "../places/resolveAddress";
import { settleHeaders } from "./settleHeaders";

/** `Excel.RangeCopyType`. */
export const copyModes = ["All", "Formulas", "Values", "Formats"] as const;

export interface CopyOptions {
  readonly mode: (typeof copyModes)[number];
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** `Range.copyFrom`: a source that fits into the place several times is repeated, else it sets the size. */
export function copyInto(book: Book, area: Area, source: unknown, options: CopyOptions): void {
  const from = areaOfArgument(book, source, area.sheetId);
  const to = destination(area, from, options.transpose);
  guardCells(book, to);
  if (options.mode !== "Values" && options.mode !== "Formulas")
    copyFormats(book, from, to, options.transpose);
  if (options.mode === "Formats") return;
  const writes = cellWrites(book, from, to, options);
  book.model.writeCells(to, writes, "api");
  settleHeaders(book, to);
}

function destination(area: Area, from: Area, transpose: boolean): Area {
  const rows = transpose ? from.columns : from.rows;
  const columns = transpose ? from.rows : from.columns;
  const repeats = area.rows % rows === 0 && area.columns % columns === 0;
  const to = repeats ? area : { ...area, rows, columns };
  if (!isOnSheet(to)) throw invalidArgument("outside the sheet");
  return to;
}

function sourceCell(from: Area, row: number, column: number, transpose: boolean): readonly [number, number] {
  return transpose ? [column % from.rows, row % from.columns] : [row % from.rows, column % from.columns];
}

function cellWrites(book: Book, from: Area, to: Area, options: CopyOptions): (CellWrite | null)[][] {
  const contents = options.mode === "Values" ? book.model.values(from) : book.model.formulas(from);
  const formulas = book.model.formulas(from);
  return Array.from({ length: to.rows }, (_, row) =>
    Array.from({ length: to.columns }, (_, column) => {
      const [fromRow, fromColumn] = sourceCell(from, row, column, options.transpose);
      const value = contents[fromRow]?.[fromColumn] ?? "";
      const isFormula = options.mode !== "Values" && isFormulaText(formulas[fromRow]?.[fromColumn]);
      if (value === "") return options.skipBlanks ? null : { kind: "clear" };
      if (!isFormula) return { kind: "value", value };
      const [down, right] = [
        to.row + row - from.row - fromRow,
        to.column + column - from.column - fromColumn,
      ];
      return { kind: "formula", formula: translateFormula(String(value), down, right) };
    }),
  );
}

function isFormulaText(value: Scalar | undefined): boolean {
  return typeof value === "string" && value.startsWith("=");
}

function copyFormats(book: Book, from: Area, to: Area, transpose: boolean): void {
  const formats = book.model.numberFormats(from);
  for (const { row, column } of cellsOf(to)) {
    const [fromRow, fromColumn] = sourceCell(from, row, column, transpose);
    const cell = cellAt(to, row, column);
    book.model.clearFormats(cell);
    book.model.setStyle(cell, book.model.style(cellAt(from, fromRow, fromColumn)));
    book.model.setNumberFormats(cell, formats[fromRow]?.[fromColumn] ?? "General");
  }
}
