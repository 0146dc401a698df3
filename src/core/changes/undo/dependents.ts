import type { CellValue } from "../../sheets/cell";
import type { RowIdentity } from "../heldRow";
import type { RecordedOperation } from "../operation";
import type { RecordedChange } from "../patch";
import { identitiesAfter } from "./identitiesAfter";

/**
 * Numbers of the later operations (the earliest first; they may come some at a time) that stand on this one, or on one
 * that does: they changed a cell it changed, removed a row it changed, or touched a row or a sheet it added. It cannot be
 * undone before them.
 */
export function dependentsOn(
  operation: RecordedOperation,
): (later: readonly RecordedOperation[]) => readonly number[] {
  const ground = new Set<string>();
  addGround(ground, operation.changes);
  const standsOn = ({ changes }: RecordedOperation): boolean => {
    const stands = changes.some((change) => footsteps(change).some((step) => ground.has(step)));
    if (stands) addGround(ground, changes);
    return stands;
  };
  return (later) =>
    later
      .filter((other) => other.id > operation.id && other.state === "done" && other.operation !== "undo")
      .filter(standsOn)
      .map((other) => other.id);
}

/** What later operations may stand on, as texts to compare. */
function addGround(ground: Set<string>, changes: readonly RecordedChange[]): void {
  const after = identitiesAfter(changes);
  for (const change of changes) {
    if (change.kind === "set-cell") {
      const row = after(change.row);
      ground.add(cellMark(row, change.column)).add(`removed ${rowMark(row)}`);
    } else if (change.kind === "restore-row") ground.add(`row ${rowMark(change.row)}`);
    else if (change.kind === "add-sheet") ground.add(`sheet ${change.sheet.name}`);
    else if (change.kind === "add-rows") for (const mark of addedMarks(change)) ground.add(mark);
  }
}

/** What a later change stands on, in the same texts. */
function footsteps(change: RecordedChange): readonly string[] {
  switch (change.kind) {
    case "set-cell":
      return [cellMark(change.row, change.column), ...rowSteps(change.row)];
    case "remove-row":
      return [`removed ${rowMark(change.row)}`, ...rowSteps(change.row)];
    case "add-rows":
      return change.sheet === undefined ? [] : [`sheet ${change.sheet}`];
    default:
      return [];
  }
}

function rowSteps(row: RowIdentity): readonly string[] {
  const key = row.key ? [`added ${text([row.sheet, row.key.value])}`] : [];
  return [`sheet ${row.sheet}`, `row ${rowMark(row)}`, ...key];
}

function addedMarks(change: Extract<RecordedChange, { readonly kind: "add-rows" }>): readonly string[] {
  const { sheet, key } = change;
  if (sheet === undefined) return [];
  return change.rows.flatMap((row) => key.map((position) => `added ${text([sheet, row[position] ?? ""])}`));
}

function cellMark(row: RowIdentity, column: number): string {
  return `cell ${rowMark(row)} ${column}`;
}

/** A row by its key, else by the cells that identify it at that time. */
function rowMark(row: RowIdentity): string {
  return row.key && row.key.value !== ""
    ? text([row.sheet, row.key.value])
    : text([row.sheet, ...row.cells.flatMap((cell): CellValue[] => [cell.column, cell.value])]);
}

function text(values: readonly CellValue[]): string {
  return JSON.stringify(values);
}
