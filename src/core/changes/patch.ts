import type { CellValue } from "../sheets/cell";
import type { Field } from "../sheets/fields";
import type { CellExtras, HeldRow, RowIdentity } from "./heldRow";
import type { Remembered } from "./remembered";
import type {
  NameAddition,
  NameRemoval,
  PartAddition,
  PartRemoval,
  SheetAddition,
  SheetRemoval,
} from "./sheetChange";

/** Why something is changed; the name under which the journal files it. */
export const operationKinds = [
  "install",
  "upgrade",
  "repair",
  "uninstall",
  "import",
  "correct",
  "merge",
  "not-same",
  "findings",
  "tier",
  "follow-up",
  "review",
  "settings",
  "undo",
] as const;

export type OperationKind = (typeof operationKinds)[number];

/** One cell gets another value. `before` guards it: a cell edited since is a conflict, not written. */
export interface CellChange {
  readonly kind: "set-cell";
  readonly row: RowIdentity;
  readonly column: number;
  readonly heading: string;
  readonly field: Field | null;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Filled in when it is written: formula and format the cell had. */
  readonly was?: CellExtras;
  /** Format the cell shall get (a date needs one); a formula only where an undo brings one back. */
  readonly becomes?: CellExtras;
  /** Of several groups of customers merged at once the one it belongs to, so that this one can be taken back alone. */
  readonly group?: number;
}

/** A row leaves its sheet; all its cells go to the journal (and, for merges, to 合并记录). */
export interface RowRemoval {
  readonly kind: "remove-row";
  readonly row: RowIdentity;
  /** Filled in when it is written. */
  readonly held?: HeldRow;
  /** The row came with the operation that is taken back. */
  readonly added?: true;
  readonly group?: number;
}

/**
 * A row comes in where `held` says: a removed one where it stood (undo), or one more under the records of a sheet that
 * is no table of ours.
 */
export interface RowRestoration {
  readonly kind: "restore-row";
  readonly row: RowIdentity;
  readonly held: HeldRow;
  /** The row never stood there: 变更日志 calls it added, not restored. */
  readonly added?: true;
  readonly group?: number;
}

/** Rows are added under a table of ours; cells in the order of that table's columns on the sheet. */
export interface RowsAddition {
  readonly kind: "add-rows";
  readonly table: string;
  /** The sheet the table lies on; filled in when it is written. */
  readonly sheet?: string;
  /** 0-based position, inside the table, of the columns that make a row's key. */
  readonly key: readonly number[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Added rows leave again, those that are still as they were added. Made by undo only. */
export interface RowsRemoval {
  readonly kind: "remove-rows";
  readonly table: string;
  readonly sheet?: string;
  readonly key: readonly number[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A run of formulas that rows' leaving hurts (they point at one); brought back with the rows. Recorded only. */
export interface FormulaLoss {
  readonly kind: "lose-formula";
  readonly sheet: string;
  /** 1-based; the formula of the first row, filled down. */
  readonly firstRow: number;
  readonly rows: number;
  readonly column: number;
  readonly formula: string;
}

/** Hurt formulas come back. Made by undo only. */
export interface FormulaReturn extends Omit<FormulaLoss, "kind"> {
  readonly kind: "return-formula";
}

export type Change =
  | CellChange
  | RowRemoval
  | RowRestoration
  | RowsAddition
  | RowsRemoval
  | SheetAddition
  | SheetRemoval
  | NameAddition
  | NameRemoval
  | PartAddition
  | PartRemoval;

/** What the journal keeps besides the changes themselves. */
export type RecordedChange = Change | FormulaLoss | FormulaReturn;

/** A patch as it was written, with all that is needed to take it back. */
export interface RecordedPatch extends Omit<Patch, "changes"> {
  readonly changes: readonly RecordedChange[];
}

/** Everything one operation writes, in order. Made from proposals and decisions, never by hand. */
export interface Patch {
  readonly operation: OperationKind;
  /** Shown in 变更日志: short, in the user's language. */
  readonly reason: string;
  readonly changes: readonly Change[];
  /** What the workbook's settings keep once this is written; an undo leaves it, for it is true of no other words. */
  readonly remember?: Remembered;
}
