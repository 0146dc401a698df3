import fs from "node:fs";
import type { SheetMapping } from "../core/adopt/mapping";
import { recogniseSheets } from "../core/adopt/recogniseSheets";
import { separatorOf, splitCsv } from "../core/imports/readCsv";
import type { CellValue } from "../core/sheets/cell";
import type { Role } from "../core/sheets/fields";
import type { Grid } from "../core/sheets/grid";
import { createTableBuilder } from "../core/tables/buildTable";
import type { Table } from "../core/tables/table";
import { typedField } from "../host/files/csv";
import { decodeText } from "../host/files/csvText";
import { BatchProblem } from "./batchProblem";
import type { ColumnOverride } from "./options";

/** A CSV file as the cell matrix a range read would give; columns whose heading starts with "_" are labels, left out. */
export function readCsvGrid(file: string): Grid {
  const text = decodeText(bytesOf(file));
  const [headings = [], ...rows] = splitCsv(text, separatorOf(text));
  const kept = headings.flatMap((heading, column) => (heading.startsWith("_") ? [] : [column]));
  const pick = (row: readonly string[], read: (field: string) => CellValue) =>
    kept.map((column) => read(row[column] ?? ""));
  const records = rows.filter((row) => row.length > 1 || row[0] !== "").map((row) => pick(row, typedField));
  return {
    sheet: file,
    firstRow: 1,
    firstColumn: 0,
    rows: asAnswered([pick(headings, (heading) => heading), ...records]),
  };
}

const answeredRows = 5000;

/** The same cells as they come out of a range read's answers, JSON: every text whole, none a piece of the file's. */
function asAnswered(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const answered: (readonly CellValue[])[] = [];
  for (let from = 0; from < rows.length; from += answeredRows) {
    const answer: readonly (readonly CellValue[])[] = JSON.parse(
      JSON.stringify(rows.slice(from, from + answeredRows)),
    );
    for (const row of answer) answered.push(row);
  }
  return answered;
}

function bytesOf(file: string): Uint8Array {
  if (!fs.existsSync(file)) throw new BatchProblem(`找不到文件「${file}」`, `File not found: "${file}"`);
  return fs.readFileSync(file);
}

const headRows = 60;

/** Recognises the columns of a matrix that is known to hold one role's records and builds its table. */
export function tableOf(grid: Grid, role: Role, overrides: readonly ColumnOverride[]): Table {
  const head = { ...grid, rows: grid.rows.slice(0, headRows) };
  const found = recogniseSheets(
    [
      {
        sheet: grid.sheet,
        visible: true,
        head,
        lastRow: grid.rows.length,
        lastColumn: (grid.rows[0]?.length ?? 1) - 1,
        tables: [],
      },
    ],
    { overrides, chosen: [{ sheet: grid.sheet, role, headerRow: 1 }] },
  );
  const mappings: readonly SheetMapping[] = found.map((mapping) => ({
    ...mapping,
    lastDataRow: grid.rows.length,
  }));
  const builder = createTableBuilder(role, mappings);
  builder.add(grid);
  return builder.finish();
}
