import type { ColumnMapping, SheetMapping } from "../../core/adopt/mapping";
import type { Field, Role } from "../../core/sheets/fields";

/** The mapping with a column's meaning set by the user; one field is one column's unless it repeats by nature. */
export function withField(mapping: SheetMapping, column: number, field: Field | null): SheetMapping {
  const columns = mapping.columns.map((each) => (each.column === column ? set(each, field) : each));
  return { ...mapping, columns };
}

function set(column: ColumnMapping, field: Field | null): ColumnMapping {
  return { ...column, field, confidence: 1, reason: { kind: "user" } };
}

export function withRole(mapping: SheetMapping, role: Role | null): SheetMapping {
  return { ...mapping, role };
}

/** The mapping with another heading row; rows below it are data. 1-based. */
export function withHeaderRow(mapping: SheetMapping, row: number): SheetMapping {
  if (!Number.isInteger(row) || row < 1 || row >= mapping.lastDataRow) return mapping;
  return { ...mapping, headerRow: row, firstDataRow: row + 1 };
}

/** Columns (and sheets' own facts, counted as one) that differ between two states of the mappings. */
export function changedColumns(before: readonly SheetMapping[], after: readonly SheetMapping[]): number {
  let count = 0;
  for (const [index, mapping] of after.entries()) {
    const old = before[index];
    if (!old) continue;
    if (old.role !== mapping.role || old.headerRow !== mapping.headerRow) count += 1;
    count += mapping.columns.filter((column, i) => column.field !== old.columns[i]?.field).length;
  }
  return count;
}
