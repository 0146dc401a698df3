/** What of a sheet its cells do not tell. Rows 1-based, columns 0-based; `null` where Excel would not say. */
export interface SheetLayout {
  readonly sheet: string;
  readonly merged: readonly Rectangle[] | null;
  /** Rows nobody sees: filtered out or hidden by hand. */
  readonly hiddenRows: readonly { readonly row: number; readonly rows: number }[] | null;
  /** The tables on the sheet, each with its heading row. */
  readonly tables: readonly Rectangle[];
}

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
