import type { CellValue } from "../sheets/cell";
import type { Change } from "./patch";

/** Why a change was not written; the words live with the pane's texts. */
export const conflictReasons = [
  "cell-edited",
  "row-gone",
  "row-ambiguous",
  "row-edited",
  "row-exists",
  "merged-cells",
  "array-formula",
  "sheet-gone",
  "sheet-in-use",
  "table-gone",
  "name-taken",
  "place-taken",
  "text-too-long",
] as const;
export type ConflictReason = (typeof conflictReasons)[number];

/** A change that met a workbook other than the one it was made for. Nothing of it was written. */
export interface Conflict {
  readonly reason: ConflictReason;
  readonly change: Change;
  /** 1-based row where the change was looked for, null where there is none. */
  readonly row: number | null;
  /** What the cell holds now; null where no single cell is meant. */
  readonly found: CellValue | null;
}
