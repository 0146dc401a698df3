import type { Table } from "../table";

export type RowsBySheet = ReadonlyMap<number, readonly number[]>;

/** The rows of each sheet of a table. */
export function rowsBySheet({ sheetOf, rowCount }: Table): RowsBySheet {
  const rows = new Map<number, number[]>();
  for (let row = 0; row < rowCount; row++) {
    const sheet = sheetOf[row] ?? 0;
    const own = rows.get(sheet);
    if (own) own.push(row);
    else rows.set(sheet, [row]);
  }
  return rows;
}
