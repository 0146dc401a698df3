import type { ColumnMapping, SheetMapping } from "../../../src/core/adopt/mapping/mapping";
import type { CellValue } from "../../../src/core/sheets/cell";
import type { Field, Role } from "../../../src/core/sheets/fields";
import { createTableBuilder } from "../../../src/core/tables/building/buildTable";
import type { Table } from "../../../src/core/tables/table";

/** A mapping whose columns stand side by side from A; null fields are unmapped columns. */
export function mappingOf(
  sheet: string,
  role: Role,
  fields: readonly (Field | null)[],
  more: Partial<SheetMapping> = {},
): SheetMapping {
  const columns = fields.map(
    (field, column): ColumnMapping => ({
      column,
      heading: field ?? `column ${column}`,
      field,
      confidence: 0.9,
      reason: { kind: "none" },
      scale: 1,
      samples: [],
    }),
  );
  return { sheet, role, headerRow: 1, firstDataRow: 2, lastDataRow: 1, columns, ...more };
}

/** A table of one sheet whose records begin in row 2. */
export function tableOf(
  role: Role,
  fields: readonly (Field | null)[],
  rows: readonly (readonly CellValue[])[],
): Table {
  const builder = createTableBuilder(role, [mappingOf("表", role, fields)]);
  builder.add({ sheet: "表", firstRow: 2, firstColumn: 0, rows });
  return builder.finish();
}
