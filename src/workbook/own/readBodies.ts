import type { CellValue } from "../../core/sheets/cell";
import type { FilledTable } from "../../core/templates/demoPatch";
import type { StructureTable } from "../../core/templates/own/structureTables";
import type { Running } from "../excel/running";
import { readColumns } from "../reading/cells/readColumns";

/** The values of some tables' body rows. */
export async function readBodies(
  tables: readonly StructureTable[],
  running: Running = {},
): Promise<readonly FilledTable[]> {
  const filled: FilledTable[] = [];
  for (const table of tables) {
    const { sheet, firstRow, firstColumn, headings } = table;
    const rows: (readonly CellValue[])[] = [];
    const columns = headings.map((_, i) => firstColumn + i);
    const lastRow = firstRow + table.rows - 1;
    await readColumns(
      { sheet, columns, firstRow: firstRow + 1, lastRow },
      ({ cells: [run = []] }) => void rows.push(...run),
      running,
    );
    filled.push({ table, rows });
  }
  return filled;
}
