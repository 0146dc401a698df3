import type { CellValue } from "../../../src/core/sheets/cell";
import type { Field, Role } from "../../../src/core/sheets/fields";
import { createTableBuilder } from "../../../src/core/tables/building/buildTable";
import type { Table } from "../../../src/core/tables/table";
import { mappingOf } from "./tableOf";

/** Fields and what they are called, from column A on. */
export type Headed = readonly (readonly [field: Field, heading: string])[];

interface HeadedSheet {
  readonly sheet: string;
  readonly headed: Headed;
  readonly rows: readonly (readonly CellValue[])[];
}

/** A table of sheets that call their columns as they like; records begin in row 2. */
export function headedTable(role: Role, sheets: readonly HeadedSheet[]): Table {
  const mappings = sheets.map(({ sheet, headed }) => {
    const plain = mappingOf(
      sheet,
      role,
      headed.map(([field]) => field),
    );
    const columns = plain.columns.map((column, i) => ({ ...column, heading: headed[i]?.[1] ?? "" }));
    return { ...plain, columns };
  });
  const builder = createTableBuilder(role, mappings);
  for (const { sheet, rows } of sheets) builder.add({ sheet, firstRow: 2, firstColumn: 0, rows });
  return builder.finish();
}
