import type { Field } from "../../../sheets/fields";
import { distinctCells, spread } from "../../../tables/cells/distinctCells";
import { columnsOf, type Table } from "../../../tables/table";
import { regionColumn } from "./regions";

/** Below this share of rows with a division the region columns hold places of another country. */
const leastDivisions = 0.2;

/** Do the region columns hold places of another country? */
export function isForeign(divisions: Int32Array | null): boolean {
  if (divisions === null) return false;
  let known = 0;
  for (let row = 0; row < divisions.length; row++) if (divisions[row] !== 0) known += 1;
  return known < leastDivisions * divisions.length;
}

export const regionFields: readonly Field[] = ["region", "province", "city", "district"];

/** The division of each row; a single column, where cells repeat, is read once for each different cell. */
export function divisionsOf(table: Table): Int32Array | null {
  const columns = regionFields.flatMap((field) => columnsOf(table, field));
  const [only, ...others] = columns;
  if (only === undefined) return null;
  const distinct = others.length === 0 ? distinctCells(only) : null;
  if (distinct !== null) {
    const found = regionColumn([distinct.values], distinct.values.length);
    return spread(found, distinct, new Int32Array(table.rowCount));
  }
  return regionColumn(
    columns.map(({ cells }) => cells),
    table.rowCount,
  );
}
