import fs from "node:fs";
import type { SheetMapping } from "../../core/adopt/mapping/mapping";
import { recogniseSheets } from "../../core/adopt/recogniseSheets";
import { separatorOf, splitCsv } from "../../core/imports/source/readCsv";
import type { CellValue } from "../../core/sheets/cell";
import type { Role } from "../../core/sheets/fields";
import type { Grid } from "../../core/sheets/grid";
import { createTableBuilder } from "../../core/tables/building/buildTable";
import type { Table } from "../../core/tables/table";
import { typedField } from "../../host/files/csv/csv";
import { decodeText } from "../../host/files/csv/csvText";
import { BatchProblem } from "./batchProblem";
import type { ColumnOverride } from "./options";

/** A CSV file as the cells of a sheet come to the worker. */
export interface CsvSheet {
  readonly sheet: string;
  /** 1-based. */
  readonly lastRow: number;
  readonly head: Grid;
  /** Top to bottom; whoever takes one out is the only one to hold it. */
  readonly slices: Grid[];
}

const headRows = 60;
const sliceRows = 5000;

/** Columns whose heading starts with "_" are labels and left out. */
export function readCsvSheet(file: string): CsvSheet {
  const text = decodeText(bytesOf(file));
  const [headings = [], ...records] = splitCsv(text, separatorOf(text));
  const kept = headings.flatMap((heading, column) => (heading.startsWith("_") ? [] : [column]));
  const pick = (row: readonly string[], read: (field: string) => CellValue) =>
    kept.map((column) => read(row[column] ?? ""));
  const filled = records.filter((row) => row.length > 1 || row[0] !== "");
  const slices: Grid[] = [];
  for (let from = 0; from < filled.length; from += sliceRows) {
    const rows = filled.slice(from, from + sliceRows).map((row) => pick(row, typedField));
    slices.push({ sheet: file, firstRow: from + 2, firstColumn: 0, rows: asAnswered(rows) });
  }
  const top = [pick(headings, (heading) => heading), ...(slices[0]?.rows.slice(0, headRows - 1) ?? [])];
  const head: Grid = { sheet: file, firstRow: 1, firstColumn: 0, rows: top };
  return { sheet: file, lastRow: filled.length + 1, head, slices };
}

/** The same cells as they come out of a range read's answer, JSON: every text whole, none a piece of the file's. */
function asAnswered(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return JSON.parse(JSON.stringify(rows));
}

function bytesOf(file: string): Uint8Array {
  if (!fs.existsSync(file)) throw new BatchProblem(`找不到文件「${file}」`, `File not found: "${file}"`);
  return fs.readFileSync(file);
}

/** Recognises the columns of a sheet that is known to hold one role's records and builds its table, slice by slice. */
export function tableOf(csv: CsvSheet, role: Role, overrides: readonly ColumnOverride[]): Table {
  const { sheet, head, lastRow } = csv;
  const lastColumn = (head.rows[0]?.length ?? 1) - 1;
  const found = recogniseSheets([{ sheet, visible: true, head, lastRow, lastColumn, tables: [] }], {
    overrides,
    chosen: [{ sheet, role, headerRow: 1 }],
  });
  const mappings: readonly SheetMapping[] = found.map((mapping) => ({ ...mapping, lastDataRow: lastRow }));
  const builder = createTableBuilder(role, mappings);
  for (let slice = csv.slices.shift(); slice; slice = csv.slices.shift()) builder.add(slice);
  return builder.finish();
}
