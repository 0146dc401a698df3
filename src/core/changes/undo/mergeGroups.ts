import { moveFormula } from "../formulas/cellReferences";
import type { HeldRow } from "../heldRow";
import type { RecordedOperation } from "../operation";
import type { RecordedChange, RowRemoval, RowsAddition } from "../patch";
import { invertPatch } from "./invertPatch";

/** Who left a sheet with one group of a merge, as the merge found it. */
export interface MergedRow {
  readonly group: number;
  readonly sheet: string;
  readonly row: number;
  /** Its key (客户编号) as text; "" where it has none. */
  readonly id: string;
}

/** The rows that each group of a merge took out of their sheets; none for an operation that merged nothing. */
export function mergedRows(changes: readonly RecordedChange[]): readonly MergedRow[] {
  return changes.flatMap((change) =>
    change.kind === "remove-row" && change.group !== undefined
      ? [
          {
            group: change.group,
            sheet: change.row.sheet,
            row: change.held?.row ?? change.row.hint,
            id: String(change.row.key?.value ?? "").trim(),
          },
        ]
      : [],
  );
}

/** What an undo goes by: what was written, and what takes it back. */
export interface Taken {
  readonly written: readonly RecordedChange[];
  readonly inverse: readonly RecordedChange[];
}

/**
 * Takes one group of a merge back, the others staying merged. `apart` are groups that came back before: their rows
 * stand in their sheet again. `log` are the group's lines of 合并记录, which leave.
 */
export function groupTaken(
  { changes }: RecordedOperation,
  group: number,
  apart: ReadonlySet<number>,
  log: RowsAddition | null,
): Taken {
  const written = changes.filter((change) => groupOf(change) === group);
  const gone = changes.filter(
    (change): change is RowRemoval =>
      change.kind === "remove-row" && change.group !== group && !apart.has(change.group ?? -1),
  );
  const inverse = invertPatch({ operation: "merge", reason: "", changes }, "").changes.filter(
    (change) => groupOf(change) === group,
  );
  return {
    written,
    inverse: [...inverse.map((change) => bare(raised(change, gone))), ...(log ? [leaving(log)] : [])],
  };
}

/** Takes a merge back but for the groups that came back alone. `log` are the remaining groups' lines of 合并记录. */
export function restTaken(
  { changes }: RecordedOperation,
  apart: ReadonlySet<number>,
  log: RowsAddition | null,
): Taken {
  const rest = changes.filter((change) => !apart.has(groupOf(change) ?? -1) && !isLog(change, log));
  const written = log && log.rows.length > 0 ? [log, ...rest] : rest;
  return { written, inverse: invertPatch({ operation: "merge", reason: "", changes: written }, "").changes };
}

/** 合并记录 came with the merge, or the merge added lines to it. */
function isLog(change: RecordedChange, log: RowsAddition | null): boolean {
  if (!log) return false;
  if (change.kind === "add-sheet") return change.sheet.name === log.sheet;
  return change.kind === "add-rows" && change.table === log.table;
}

function groupOf(change: RecordedChange): number | undefined {
  return "group" in change ? change.group : undefined;
}

/** The operation that takes a group back is no merge of groups itself. */
function bare(change: RecordedChange): RecordedChange {
  if (!("group" in change)) return change;
  const { group: _group, ...rest } = change;
  return rest;
}

/** A row that comes back finds its place among the rows there are: those still merged do not stand above it. */
function raised(change: RecordedChange, gone: readonly RowRemoval[]): RecordedChange {
  if (change.kind !== "restore-row") return change;
  const { held, row } = change;
  const above = gone.filter((other) => other.row.sheet === row.sheet && (other.held?.row ?? 0) < held.row);
  return above.length === 0 ? change : { ...change, held: movedUp(held, above.length) };
}

function movedUp(held: HeldRow, rows: number): HeldRow {
  const cells = held.cells.map(({ formula, ...cell }) =>
    formula === undefined ? cell : { ...cell, formula: moveFormula(formula, -rows) },
  );
  return { ...held, row: held.row - rows, cells };
}

function leaving(log: RowsAddition): RecordedChange {
  return { ...log, kind: "remove-rows" };
}
