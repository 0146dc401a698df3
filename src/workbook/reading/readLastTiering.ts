import { type LastTiering, lastTieringOf } from "../../core/analysis/tiering/lastTieringOf";
import type { CellValue } from "../../core/sheets/cell";
import type { SheetHead } from "../../core/sheets/grid";
import { findOwnSheets, type OwnArea, openOwnTable } from "../../core/templates/ownSheets";
import type { Running } from "../running";
import { readColumns } from "./readColumns";

/** When tiers were last written, from two columns of 分级历史: cheap enough to ask whenever the pane opens. */
export async function readLastTiering(
  heads: readonly SheetHead[],
  running: Running = {},
): Promise<LastTiering | null> {
  const area = findOwnSheets(heads).find(({ id }) => id === "tierHistory");
  if (!area || area.rows < 2) return null;
  const all = Array.from({ length: area.columns }, (_, i) => area.firstColumn + i);
  const headings = openOwnTable(await partOf(area, all, 1, running));
  const columns = ["period", "asOf"].map((key) => headings?.columnOf(key) ?? -1).filter((at) => at >= 0);
  return columns.length < 2 ? null : lastTieringOf(await partOf(area, columns, area.rows, running));
}

/** The first rows of some columns, pushed together: enough for what reads a table by its headings. */
async function partOf(area: OwnArea, columns: readonly number[], count: number, running: Running) {
  const { sheet, firstRow, firstColumn } = area;
  const rows: (readonly CellValue[])[] = [];
  await readColumns(
    { sheet, columns, firstRow, lastRow: firstRow + count - 1 },
    ({ cells }) =>
      void rows.push(...(cells[0] ?? []).map((_, row) => cells.flatMap((run) => run[row] ?? []))),
    running,
  );
  return { ...area, grid: { sheet, firstRow, firstColumn, rows } };
}
