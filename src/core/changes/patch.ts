import type { CellValue } from "../sheets/cell";
import type { Field } from "../sheets/fields";
import type { SheetBlueprint } from "../templates/blueprint";

/** Why something is changed; the name under which the journal files it. */
export const operationKinds = [
  "install",
  "upgrade",
  "repair",
  "uninstall",
  "import",
  "correct",
  "merge",
  "findings",
  "tier",
  "follow-up",
  "settings",
  "undo",
] as const;
export type OperationKind = (typeof operationKinds)[number];

/**
 * How a row is found again when it is written: sheet, then the value of its key column if that is unique,
 * else all its cells as they were read. `hint` is the 1-based row number at the time of reading, tried first,
 * never trusted.
 */
export interface RowIdentity {
  readonly sheet: string;
  readonly hint: number;
  /** 0-based column and value of the key (客户编号, 订单号); null where the sheet has none. */
  readonly key: { readonly column: number; readonly value: CellValue } | null;
  /** Raw cells of the row as read, by 0-based column, only those that identify it. */
  readonly cells: readonly { readonly column: number; readonly value: CellValue }[];
}

/** One cell gets another value. `before` guards it: a cell edited since is a conflict, not written. */
export interface CellChange {
  readonly kind: "set-cell";
  readonly row: RowIdentity;
  readonly column: number;
  readonly heading: string;
  readonly field: Field | null;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A row leaves its sheet; all its cells go to the journal (and, for merges, to 合并记录). */
export interface RowRemoval {
  readonly kind: "remove-row";
  readonly row: RowIdentity;
}

/** Rows are added under a table of ours; cells in the order of that table's columns on the sheet. */
export interface RowsAddition {
  readonly kind: "add-rows";
  readonly table: string;
  /** 0-based position, inside the table, of the columns that make a row's key. */
  readonly key: readonly number[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A sheet of ours is added (skipped where the workbook has it already). */
export interface SheetAddition {
  readonly kind: "add-sheet";
  readonly sheet: SheetBlueprint;
}

export type Change = CellChange | RowRemoval | RowsAddition | SheetAddition;

/** Everything one operation writes, in order. Made from proposals and decisions, never by hand. */
export interface Patch {
  readonly operation: OperationKind;
  /** Shown in 变更日志: short, in the user's language. */
  readonly reason: string;
  readonly changes: readonly Change[];
}
