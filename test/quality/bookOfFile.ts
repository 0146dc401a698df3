import fs from "node:fs";
import path from "node:path";
import { recogniseSheets } from "../../src/core/adopt/recogniseSheets";
import { openBook } from "../../src/core/analysis/book/openBook";
import type { CellValue } from "../../src/core/sheets/cell";
import type { Grid, SheetHead } from "../../src/core/sheets/grid";
import type { Book } from "../../src/core/tables/table";
import { openWorkbookFile } from "../../src/host/files/openWorkbookFile";
import type { SheetSnapshot } from "../../src/host/model/workbookSnapshot";

const headLength = 30;

/** The records of a workbook file, recognised as the pane does but without a host in between. */
export function bookOfFile(file: string): Book {
  const opened = openWorkbookFile(fs.readFileSync(file), path.basename(file));
  if (!opened.ok) throw new Error(`${file}: ${opened.problem.code}`);
  const grids = opened.snapshot.sheets.map(gridOf);
  const reading = openBook(recogniseSheets(grids.map(headOf)));
  for (const grid of grids) reading.add(grid);
  return reading.book();
}

function gridOf({ name, cells }: SheetSnapshot): Grid {
  const lastRow = Math.max(-1, ...cells.keys());
  const width = 1 + Math.max(-1, ...[...cells.values()].flatMap((row) => [...row.keys()]));
  const rows = Array.from({ length: lastRow + 1 }, (_, row) =>
    Array.from({ length: width }, (_, column): CellValue => cells.get(row)?.get(column)?.value ?? ""),
  );
  return { sheet: name, firstRow: 1, firstColumn: 0, rows };
}

function headOf(grid: Grid): SheetHead {
  return {
    sheet: grid.sheet,
    visible: true,
    head: { ...grid, rows: grid.rows.slice(0, headLength) },
    lastRow: grid.rows.length,
    lastColumn: Math.max(0, (grid.rows[0]?.length ?? 1) - 1),
    tables: [],
  };
}
