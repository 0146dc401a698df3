/** A rectangle on a sheet; 1-based first row, 0-based first column. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The range of a block. */
export function rangeOf(sheet: Excel.Worksheet, block: Block): Excel.Range {
  return sheet.getRangeByIndexes(block.row - 1, block.column, block.rows, block.columns);
}

/** The range of a block, counted from the `corner` of a table that stood at `from`: it moves with the table. */
export function rangeFrom(corner: Excel.Range, from: Block, block: Block): Excel.Range {
  return corner
    .getOffsetRange(block.row - from.row, block.column - from.column)
    .getResizedRange(block.rows - 1, block.columns - 1);
}

/** What `placeOfRange` needs to be loaded. */
export const rangePlace = "rowIndex,columnIndex,rowCount,columnCount";

/** Where a loaded range lies. */
export function placeOfRange(range: Excel.Range): Block {
  return {
    row: range.rowIndex + 1,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
