import type { Change } from "../../changes/patch";
import type { CellValue } from "../../sheets/cell";
import type { ColumnKey, ColumnSpec } from "../../sheets/column";
import { unknownColumn } from "../../templates/own/structureFacts";
import type { StructureTable } from "../../templates/own/structureTables";
import { columnBlueprint, type SheetContext } from "../../templates/sheets/columnBlueprint";
import { validationOf } from "../../templates/sheets/validationOf";
import type { SourceRow } from "../source/sourceSheet";

/** The values of one column of a standard sheet below its headings, "" where it has no such column. */
export function cellsOf(
  { columns, firstColumn, firstRow, rows }: StructureTable,
  key: ColumnKey,
  cells: readonly SourceRow[],
): readonly CellValue[] {
  const at = columns.findIndex((column) => column?.key === key);
  const body = cells.filter(({ row }) => row > firstRow && row < firstRow + rows);
  return body.map((row) => (at < 0 ? "" : (row.cells[firstColumn + at] ?? "")));
}

/** Columns of the definition that rows need and the table lacks, in the order of the definition. */
export function missingColumns(
  { spec, columns }: StructureTable,
  needed: ReadonlySet<ColumnKey>,
): readonly ColumnSpec[] {
  return spec.columns.filter((column) => needed.has(column.key) && !columns.includes(column));
}

/** New columns at the right edge, then the rows under the table. */
export function additionsTo(
  table: StructureTable,
  rows: readonly ReadonlyMap<ColumnKey, CellValue>[],
  context: SheetContext,
): readonly Change[] {
  if (table.table === null || rows.length === 0) return [];
  const needed = new Set(rows.flatMap((row) => [...row.keys()]));
  const added = missingColumns(table, needed);
  const layout = [...table.columns.map((column) => column ?? unknownColumn), ...added];
  const keys = layout.map(({ key }) => key);
  const place = { firstRow: table.firstRow + 1, firstColumn: table.firstColumn };
  const { table: name, sheet, language, spec } = table;
  const columnChanges = added.map((column): Change => {
    const validation = validationOf(layout.indexOf(column), { columns: layout, language, place });
    const blueprint = columnBlueprint(spec.id, column, { ...context, language }, validation);
    return { kind: "add-part", sheet, part: { kind: "column", table: name, column: blueprint } };
  });
  const cells = rows.map((row) => keys.map((key) => row.get(key) ?? ""));
  const key = [keys.indexOf("sourceRow")];
  return [...columnChanges, { kind: "add-rows", table: name, sheet, key, rows: cells }];
}
