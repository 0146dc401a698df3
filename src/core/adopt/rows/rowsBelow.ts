import type { CellValue } from "../../sheets/cell";

/** By judgement: sums, what they come to a month or a head, and a remark. */
export const mostBelow = 3;

/** A row below the records as it stands: sums of them, a remark. */
export interface RowBelow {
  /** 1-based. */
  readonly row: number;
  readonly cells: readonly CellValue[];
  /** Column (0-based) of the first of its cells. */
  readonly firstColumn: number;
  /** Whether it calls itself a total. */
  readonly labelled: boolean;
}
