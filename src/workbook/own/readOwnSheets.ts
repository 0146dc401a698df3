import type { CellValue } from "../../core/sheets/cell";
import type { SheetHead } from "../../core/sheets/grid";
import type { OwnArea } from "../../core/templates/naming/ownArea";
import { findOwnSheets, type OwnSheet } from "../../core/templates/own/ownSheets";
import type { Running } from "../excel/running";
import { readColumns } from "../reading/cells/readColumns";

/** Sheets whose cells no analysis needs; of their tables the headings are known from the heads. */
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
  for (const area of findOwnSheets(heads)) {
    const grid = unread.has(area.id) ? headingsOf(area, heads) : await gridOf(area, running);
    sheets.push({ ...area, grid });
  }
  return sheets;
}

/** The heading row of a table: enough to know which columns it has, so that formulas and new rows can use them. */
function headingsOf(
  { sheet, table, firstRow, firstColumn, columns }: OwnArea,
  heads: readonly SheetHead[],
): OwnSheet["grid"] {
  const head = heads.find((candidate) => candidate.sheet === sheet)?.head;
  const cells = head?.rows[firstRow - head.firstRow];
  const from = firstColumn - (head?.firstColumn ?? 0);
  const rows = table !== "" && cells ? [cells.slice(from, from + columns)] : [];
  return { sheet, firstRow, firstColumn, rows };
}

async function gridOf(area: OwnArea, running: Running): Promise<OwnSheet["grid"]> {
  const { sheet, firstRow, firstColumn } = area;
  const rows: (readonly CellValue[])[] = [];
  if (area.rows > 0) {
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
