import type { CellValue } from "../../sheets/cell";
import type { ColumnKey } from "../../sheets/columnKey";
import type { Column } from "../../tables/table";

/** One cell of the surviving row after the merge. */
export interface MergedCell {
  readonly column: Column;
  readonly value: CellValue;
}

/** What a merge of some rows comes to; nothing is written yet. */
export interface MergePlan {
  readonly survivor: number;
  readonly losers: readonly number[];
  /** Every column of the customer table, whether its value changes or not. */
  readonly cells: readonly MergedCell[];
  /** The same of the columns a group is shown by. */
  readonly values: Readonly<Partial<Record<ColumnKey, CellValue>>>;
  /** Other names the customer went by. */
  readonly aliases: readonly string[];
}

/** What the user decided otherwise. */
export interface MergeChoice {
  readonly survivor?: number;
  readonly dropped?: readonly number[];
  readonly values?: Readonly<Partial<Record<ColumnKey, CellValue>>>;
}
