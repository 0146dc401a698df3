import type { SplitField } from "../../imports/source/splitCell";
import { columnLetter } from "../../sheets/cell";
import type { PageQuery, RowPlace } from "../context/views";

/** A column of a sheet used where it is that can be taken apart into columns beside it. */
export interface SplitView {
  /** Sheet and heading: stays while columns move. */
  readonly id: string;
  readonly sheet: string;
  /** Letter, and 1-based row of the heading. */
  readonly column: string;
  readonly headerRow: number;
  readonly heading: string;
  readonly field: SplitField;
  /** The columns that come, in their order. */
  readonly headings: readonly string[];
  /** Cells taken apart, and cells that are not understood. */
  readonly rows: number;
  readonly doubts: number;
  /** `no-room`: something stands right of the table, so that it cannot grow. */
  readonly obstacle: "no-room" | null;
}

/** Names a column by its sheet and heading (its letter where it has none), for the analysis and for what is kept. */
export function splitId(sheet: string, heading: string, column: number): string {
  return `${sheet}\n${heading || columnLetter(column)}`;
}

/** One cell as it is taken apart. */
export interface SplitCellView extends RowPlace {
  readonly column: string;
  readonly before: string;
  /** Beside `SplitView.headings`; "" where the cell has none of a kind. */
  readonly parts: readonly string[];
  /** Why it is not taken apart; then `parts` are empty. */
  readonly reason: string | null;
}

export interface SplitQuery extends PageQuery {
  readonly id: string;
  /** Only those that are not understood, or only those that are. */
  readonly doubts: boolean;
}

/** What was decided of one column. */
export interface SplitChoice {
  readonly id: string;
  /** 1-based rows that are left alone. */
  readonly refused: readonly number[];
}
