import type {
  ColumnBlueprint,
  ColumnValidation,
  NameBlueprint,
  SheetBlueprint,
  TableBlueprint,
} from "../sheets/blueprint";
import type { HeldValidation } from "./heldValidation";

/** A sheet of ours is added (skipped where the workbook has it already). */
export interface SheetAddition {
  readonly kind: "add-sheet";
  readonly sheet: SheetBlueprint;
  /** Content hash once installed; filled in when it is written. */
  readonly contents?: string;
  /** The hashes it passes through before; only as the journal gives it back. */
  readonly stages?: readonly string[];
}

/** A sheet of ours goes, if it is still as `contents` says: made by undo, and by an uninstall (with `held`). */
export interface SheetRemoval {
  readonly kind: "remove-sheet";
  readonly sheet: string;
  /** Content hash of the sheet as installed; empty = unknown, then it stays. */
  readonly contents: string;
  /** Of a sheet whose installation was cut off: it goes as one of these, too. */
  readonly stages?: readonly string[];
  /** The sheet as it stood, so that it can come back; without it, its removal is final. */
  readonly held?: SheetBlueprint;
}

/** A workbook-scoped name is added (skipped where it exists with the same meaning). */
export interface NameAddition {
  readonly kind: "add-name";
  readonly name: NameBlueprint;
  /** What the name means now, where it shall mean something else from here on. */
  readonly replaces?: string;
}

/**
 * Something of a sheet that is neither cell nor row: a table over cells that stand there, a column at the right edge
 * of a table, the validation of a table's column. Tables and columns are found by name, wherever they stand by then.
 */
export type SheetPart =
  | { readonly kind: "table"; readonly table: TableBlueprint }
  | { readonly kind: "column"; readonly table: string; readonly column: ColumnBlueprint }
  /** A column beside data that are no table: 1-based heading row, 0-based column, rows below the heading. */
  | {
      readonly kind: "beside";
      readonly column: ColumnBlueprint;
      readonly headingRow: number;
      readonly at: number;
      readonly rows: number;
    }
  | {
      readonly kind: "validation";
      readonly table: string;
      readonly heading: string;
      readonly validation: ColumnValidation;
      /** What the column's cells had before; filled in when it is written. */
      readonly was?: readonly HeldValidation[];
    };

/** A part comes (skipped where it is there already). */
export interface PartAddition {
  readonly kind: "add-part";
  readonly sheet: string;
  readonly part: SheetPart;
}

/** A part goes again: cells keep their values, a column goes only while nobody filled it in. */
export interface PartRemoval {
  readonly kind: "remove-part";
  readonly sheet: string;
  readonly part: SheetPart;
}

/** A name of ours goes, if it still means the same. Made by undo only. */
export interface NameRemoval {
  readonly kind: "remove-name";
  readonly name: NameBlueprint;
}
