import { HostError, invalidArgument } from "../../engine/types/hostError";
import type { Area, Scalar } from "../../model/parts/cells";
import { cellCount, isEntireColumn, isEntireRow } from "./area";

/** Excel on the web and everywhere: at most 5,000,000 cells a read (Office Add-ins resource limits). */
const readLimit = 5_000_000;

/** Cells Excel changes in one operation at most (`OperationCellsExceedLimit`). */
const operationLimit = 33_554_000;

/** Reads a matrix of cells; an unbounded place (A:A) answers null, a too large one is refused. */
export function readMatrix<R>(area: Area, read: (area: Area) => R): R | null {
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  if (cellCount(area) > readLimit) {
    throw new HostError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
    );
  }
  return read(area);
}

/** Refuses an operation on more cells than Excel changes at once. */
export function guardSize(area: Area): void {
  if (cellCount(area) <= operationLimit) return;
  throw new HostError(
    "OperationCellsExceedLimit",
    "The attempted operation affects more than the limit of 33554000 cells.",
  );
}

/** Excel's words for a matrix of another size than its range. */
export function sizeMismatch(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** What the API lets be written into one cell. null leaves the cell alone. */
export type CellInput = Scalar | null;

/** A written value as rows of cells: a scalar fills the place, a matrix must have its size exactly. */
export function inputMatrix(value: unknown, area: Area): readonly (readonly CellInput[])[] {
  if (isEntireColumn(area) || isEntireRow(area)) throw invalidArgument("unbounded range");
  if (!Array.isArray(value)) return filled(cellInput(value), area);
  if (value.length !== area.rows) throw sizeMismatch();
  return value.map((row: unknown) => inputRow(row, area.columns));
}

function inputRow(row: unknown, columns: number): readonly CellInput[] {
  if (!Array.isArray(row) || row.length !== columns) throw sizeMismatch();
  return row.map(cellInput);
}

function cellInput(value: unknown): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument("text, number or true/false expected in a cell");
}

function filled(value: CellInput, area: Area): readonly (readonly CellInput[])[] {
  const row = new Array<CellInput>(area.columns).fill(value);
  return new Array<readonly CellInput[]>(area.rows).fill(row);
}
