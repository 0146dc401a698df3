import type { CellValue } from "../core/sheets/cell";
import type { SheetHead } from "../core/sheets/grid";
import { findOwnSheets, type OwnArea, type OwnSheet } from "../core/templates/ownSheets";
import { readColumns } from "./readColumns";
import type { Running } from "./running";

/** Sheets whose cells no analysis needs. */
const unread: ReadonlySet<OwnArea["id"]> = new Set([
  "guide",
  "regions",
  "tierReport",
  "customers",
  "followUps",
  "transactions",
]);

/** The sheets of ours among these heads, those that carry earlier results and lists with all their cells. */
export async function readOwnSheets(
  heads: readonly SheetHead[],
  running: Running = {},
): Promise<readonly OwnSheet[]> {
  const sheets: OwnSheet[] = [];
  for (const area of findOwnSheets(heads)) sheets.push({ ...area, grid: await gridOf(area, running) });
  return sheets;
}

async function gridOf(area: OwnArea, running: Running): Promise<OwnSheet["grid"]> {
  const { sheet, firstRow, firstColumn } = area;
  const rows: (readonly CellValue[])[] = [];
  if (!unread.has(area.id) && area.rows > 0) {
    const columns = Array.from({ length: area.columns }, (_, i) => firstColumn + i);
    const lastRow = firstRow + area.rows - 1;
    await readColumns(
      { sheet, columns, firstRow, lastRow },
      ({ cells: [run = []] }) => void rows.push(...run),
      running,
    );
  }
  return { sheet, firstRow, firstColumn, rows };
}
