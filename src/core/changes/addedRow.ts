import type { CellValue } from "../sheets/cell";
import type { HeldCell } from "./heldRow";
import type { Change } from "./patch";

/** The row right under the last record of a plain range, 1-based. */
export interface RowBelow {
  readonly sheet: string;
  readonly row: number;
}

/** Adds one row to a plain range: its cells by column, and the format of those that need one. */
export function addedRow(
  { sheet, row }: RowBelow,
  cells: ReadonlyMap<number, CellValue>,
  formatOf: (column: number, value: CellValue) => string | null,
): Change {
  const firstColumn = Math.min(...cells.keys());
  const width = Math.max(...cells.keys()) - firstColumn + 1;
  const held = Array.from({ length: width }, (_, at): HeldCell => {
    const value = cells.get(firstColumn + at) ?? "";
    const numberFormat = formatOf(firstColumn + at, value);
    return { value, ...(numberFormat === null ? {} : { numberFormat }) };
  });
  const filled = [...cells].filter(([, value]) => value !== "");
  return {
    kind: "restore-row",
    row: { sheet, hint: row, key: null, cells: filled.map(([column, value]) => ({ column, value })) },
    held: { row, firstColumn, cells: held, table: null },
    added: true,
  };
}
