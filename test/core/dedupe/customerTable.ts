import type { CellValue } from "../../../src/core/sheets/cell";
import type { Field, Role } from "../../../src/core/sheets/fields";
import type { Table } from "../../../src/core/tables/table";

export type Row = Readonly<Partial<Record<Field, CellValue>>>;

/** A table on one sheet from rows by field; the first row of the sheet is the heading. */
export function tableOf(rows: readonly Row[], fields: readonly Field[], role: Role = "customers"): Table {
  return {
    role,
    sheets: [role],
    rowCount: rows.length,
    sheetOf: new Uint16Array(rows.length),
    sheetRow: Int32Array.from(rows, (_, row) => row + 2),
    columns: fields.map((field, position) => ({
      field,
      // The one day by which persons are compared.
      heading: field === "date" ? "date of birth" : field,
      scale: 1,
      cells: rows.map((row) => row[field] ?? ""),
      columnOnSheet: [position],
    })),
  };
}

const companyFields: readonly Field[] = [
  "customerId",
  "companyName",
  "contactName",
  "phone",
  "email",
  "region",
  "address",
  "creditCode",
  "foundedOn",
  "note",
];

export const customersOf = (rows: readonly Row[]): Table => tableOf(rows, companyFields);

/** Row numbers of the groups, for comparison. */
export const groupsOf = (
  clusters: readonly { readonly rows: readonly number[] }[],
): readonly (readonly number[])[] => clusters.map(({ rows }) => rows);
