/** A figure of every row: its own, or where cells repeat that of the cell it holds. */
export interface Figures {
  readonly values: Float64Array | Uint8Array;
  readonly ofRow: Uint16Array | null;
}

/** The figure of one row, NaN where there is none. */
export function figureAt({ values, ofRow }: Figures, row: number): number {
  return values[entryOf(ofRow, row)] ?? Number.NaN;
}

/** Where what was read of a row stands: in its own place, or in that of the cell it repeats. */
export function entryOf(ofRow: Uint16Array | null, row: number): number {
  return ofRow === null ? row : (ofRow[row] ?? 0);
}
