import type { CellValue } from "../sheets/cell";

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

/** What a cell holds besides its value. Left out: no formula, the number format does not matter. */
export interface CellExtras {
  readonly formula?: string;
  /** 1-based row the formula stood in: in another row its relative references move along. */
  readonly formulaRow?: number;
  /** en-US format code. */
  readonly numberFormat?: string;
}

/** A whole cell, enough to bring it back. */
export interface HeldCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
  /** How people coloured it, as #FF0000. */
  readonly fill?: string;
  readonly fontColor?: string;
}

/** A removed row as it stood: 1-based row, cells from `firstColumn` (0-based) on; `table` if it lay in one. */
export interface HeldRow {
  readonly row: number;
  readonly firstColumn: number;
  readonly cells: readonly HeldCell[];
  readonly table: string | null;
  /** How many rows of the sheet were equal to this one, itself included; left out = 1. */
  readonly copies?: number;
  /** How many rows bore this one's key, itself included; left out = it has none, or nobody counted. */
  readonly keyed?: number;
  /** Its cells say how they were coloured; left out by journals that did not keep it, and of rows new to the sheet. */
  readonly coloursKept?: true;
}
