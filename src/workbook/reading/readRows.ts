import type { SheetMapping } from "../../core/adopt/mapping/mapping";
import type { Grid } from "../../core/sheets/grid";
import type { Running } from "../running";
import { readColumns } from "./readColumns";

/**
 * Reads the data rows of the mapped sheets and passes them on, grid by grid, keeping nothing. Of each sheet only
 * the span from its first to its last mapped column travels.
 */
export async function readRows(
  mappings: readonly SheetMapping[],
  onGrid: (grid: Grid) => void | Promise<void>,
  running: Running = {},
): Promise<void> {
  const wanted = mappings.filter((mapping) => isRead(mapping) && rowCount(mapping) > 0);
  const total = wanted.reduce((sum, mapping) => sum + rowCount(mapping), 0);
  let done = 0;
  for (const mapping of wanted) {
    const mapped = mapping.columns.flatMap((column) => (column.field === null ? [] : [column.column]));
    if (mapped.length === 0) continue;
    const firstColumn = Math.min(...mapped);
    const columns = Array.from({ length: Math.max(...mapped) - firstColumn + 1 }, (_, i) => firstColumn + i);
    const { sheet, firstDataRow: firstRow, lastDataRow: lastRow } = mapping;
    const pass = async (chunk: { readonly firstRow: number; readonly cells: readonly Grid["rows"][] }) => {
      const [rows = []] = chunk.cells;
      await onGrid({ sheet, firstRow: chunk.firstRow, firstColumn, rows });
      done += rows.length;
      running.report?.(done / total);
    };
    await readColumns({ sheet, columns, firstRow, lastRow }, pass, running);
  }
}

/** Whether a sheet's rows go into the analysis: it holds records, or is a list to be inspected. */
function isRead({ role, related }: SheetMapping): boolean {
  return role !== null || related === true;
}

function rowCount(mapping: SheetMapping): number {
  return Math.max(0, mapping.lastDataRow - mapping.firstDataRow + 1);
}
