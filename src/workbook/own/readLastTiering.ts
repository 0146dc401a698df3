import { lastReviewColumns, lastReviewOf } from "../../core/analysis/reviews/lastReviewOf";
import { type LastTiering, lastTieringOf } from "../../core/analysis/tiering/lastTieringOf";
import type { LastReview } from "../../core/reviews/reviewMonths";
import type { CellValue } from "../../core/sheets/cell";
import type { SheetId } from "../../core/sheets/column";
import type { SheetHead } from "../../core/sheets/grid";
import type { OwnArea } from "../../core/templates/naming/ownArea";
import { findOwnSheets, type OwnSheet, openOwnTable } from "../../core/templates/own/ownSheets";
import type { Running } from "../excel/running";
import { readColumns } from "../reading/cells/readColumns";

/** When tiers were last written, from two columns of 分级历史: cheap enough to ask whenever the pane opens. */
export async function readLastTiering(
  heads: readonly SheetHead[],
  running: Running = {},
): Promise<LastTiering | null> {
  const history = await readOwnColumns(heads, "tierHistory", ["period", "asOf"], running);
  return history && lastTieringOf(history);
}

/** How far the latest month-end review is, from two columns of 月末复核. */
export async function readLastReview(
  heads: readonly SheetHead[],
  running: Running = {},
): Promise<LastReview | null> {
  const list = await readOwnColumns(heads, "reviewList", lastReviewColumns, running);
  return list && lastReviewOf(list);
}

/** A sheet of ours with some of its columns only; null where it has no rows, or lacks one of them. */
async function readOwnColumns(
  heads: readonly SheetHead[],
  id: SheetId,
  keys: readonly string[],
  running: Running,
): Promise<OwnSheet | null> {
  const area = findOwnSheets(heads).find((candidate) => candidate.id === id);
  if (!area || area.rows < 2) return null;
  const all = Array.from({ length: area.columns }, (_, i) => area.firstColumn + i);
  const headings = openOwnTable(await partOf(area, all, 1, running));
  const columns = keys.map((key) => headings?.columnOf(key) ?? -1).filter((at) => at >= 0);
  return columns.length < keys.length ? null : await partOf(area, columns, area.rows, running);
}

/** The first rows of some columns, pushed together: enough for what reads a table by its headings. */
async function partOf(
  area: OwnArea,
  columns: readonly number[],
  count: number,
  running: Running,
): Promise<OwnSheet> {
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
