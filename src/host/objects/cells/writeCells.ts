import { invalidArgument } from "../../engine/types/hostError";
import type { Area, CellWrite } from "../../model/parts/cells";
import type { Book } from "../book/book";
import { guardCells } from "../book/guards";
import { type CellInput, guardSize, inputMatrix, sizeMismatch } from "../places/cellMatrix";
import { settleHeaders } from "./settleHeaders";
import { spreadOverFilter } from "./spreadOverFilter";
import { longestText, typedCell } from "./typedCell";

/** Excel's longest formula text. */
const longestFormula = 8_192;

/** Writes `Range.values` or `Range.formulas`: typing rules, protection, table growth and unique headers included. */
export function writeCells(book: Book, area: Area, value: unknown): void {
  const input = spreadOverFilter(book, area, inputMatrix(value, area));
  guardSize(area);
  guardCells(book, area);
  const formats = mayNeedFormats(input) ? book.model.numberFormats(area) : [];
  const brought: (string | null)[][] = [];
  const writes = input.map((row, index) => typedRow(row, formats[index] ?? [], brought));
  book.model.writeCells(area, writes, "api");
  if (brought.some((row) => row.some((format) => format !== null))) {
    book.model.setNumberFormats(area, brought);
  }
  settleHeaders(book, area);
}

/** Writes number formats: one for all cells, or a matrix of the place's size; null leaves a cell alone. */
export function writeNumberFormats(book: Book, area: Area, value: unknown): void {
  guardSize(area);
  guardCells(book, area);
  if (typeof value === "string") book.model.setNumberFormats(area, value);
  else if (value !== null) book.model.setNumberFormats(area, formatMatrix(value, area));
}

function formatMatrix(value: unknown, area: Area): (string | null)[][] {
  return inputMatrix(value, area).map((row) =>
    row.map((format) => {
      if (format === null || typeof format === "string") return format === "" ? "General" : format;
      throw invalidArgument("number format expected");
    }),
  );
}

/** Refuses a matrix of another size before the client sends it in pieces (`_ValidateArraySize`). */
export function validateArraySize(area: Area, rows: unknown, columns: unknown): void {
  if (rows !== area.rows || columns !== area.columns) throw sizeMismatch();
}

function typedRow(
  row: readonly CellInput[],
  formats: readonly string[],
  brought: (string | null)[][],
): (CellWrite | null)[] {
  const ofRow: (string | null)[] = [];
  brought.push(ofRow);
  return row.map((value, column) => {
    const typed = value === null ? null : typedCell(value, formats[column] ?? "General");
    ofRow.push(typed?.numberFormat ?? null);
    return typed === null ? null : checked(typed.write);
  });
}

function checked(write: CellWrite): CellWrite {
  if (write.kind === "formula" && write.formula.length > longestFormula) {
    throw invalidArgument("formula too long");
  }
  if (write.kind === "value" && typeof write.value === "string" && write.value.length > longestText) {
    throw invalidArgument("text too long");
  }
  return write;
}

function mayNeedFormats(input: readonly (readonly CellInput[])[]): boolean {
  return input.some((row) => row.some((value) => typeof value === "string" && value !== ""));
}
