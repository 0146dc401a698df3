import type { SheetBlock, SheetMapping } from "../../../core/adopt/mapping/mapping";
import type { Grid } from "../../../core/sheets/grid";
import type { Running } from "../../excel/running";
import { readColumns } from "../cells/readColumns";

/**
 * Reads the data rows of the mapped sheets and passes them on, grid by grid, keeping nothing. Of each sheet only
 * the span from its first to its last mapped column travels; one of rates travels with its headings.
 */
export async function readRows(
  mappings: readonly SheetMapping[],
  onGrid: (grid: Grid) => void | Promise<void>,
  running: Running = {},
): Promise<void> {
  const wanted = mappings.flatMap((mapping) => {
    const block = mapping.rates ?? recordsBlock(mapping);
    return block === null ? [] : [{ sheet: mapping.sheet, ...block }];
  });
  const total = wanted.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow + 1, 0);
  let done = 0;
  for (const { sheet, firstRow, lastRow, firstColumn, lastColumn } of wanted) {
    const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, i) => firstColumn + i);
    const pass = async (chunk: { readonly firstRow: number; readonly cells: readonly Grid["rows"][] }) => {
      const [rows = []] = chunk.cells;
      await onGrid({ sheet, firstRow: chunk.firstRow, firstColumn, rows });
      done += rows.length;
      running.report?.(done / total);
    };
    await readColumns({ sheet, columns, firstRow, lastRow }, pass, running);
  }
}

/** Where the rows of a sheet stand that go into the analysis: it holds records, or is a list to be inspected. */
function recordsBlock({ role, related, byMonths, columns, ...rows }: SheetMapping): SheetBlock | null {
  const mapped = columns.flatMap(({ field, column }) => (field === null ? [] : [column]));
  const { firstDataRow: firstRow, lastDataRow, readTo: lastRow = lastDataRow } = rows;
  if ((role === null && !related && !byMonths) || mapped.length === 0 || lastDataRow < firstRow) return null;
  return { firstRow, lastRow, firstColumn: Math.min(...mapped), lastColumn: Math.max(...mapped) };
}
