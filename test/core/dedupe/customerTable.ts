import type { CellValue } from "../../../src/core/sheets/cell";
import type { Field, Role } from "../../../src/core/sheets/fields";
import type { Table } from "../../../src/core/tables/table";

export type Row = Readonly<Partial<Record<Field, CellValue>>>;

/** A heading and what stands under it. */
export type Heading = readonly [heading: string, field: Field];

/** A table on one sheet, whose columns stand side by side under headings of their own; the first row is the headings'. */
export function headedTable(
  headings: readonly Heading[],
  rows: readonly (readonly CellValue[])[],
  role: Role = "customers",
): Table {
  return {
    role,
    sheets: [role],
    rowCount: rows.length,
    sheetOf: new Uint16Array(rows.length),
    sheetRow: Int32Array.from(rows, (_, row) => row + 2),
    columns: headings.map(([heading, field], at) => ({
      field,
      heading,
      scale: 1,
      cells: rows.map((row) => row[at] ?? ""),
      columnOnSheet: [at],
    })),
  };
}

/** The same from rows by field. */
export function tableOf(rows: readonly Row[], fields: readonly Field[], role: Role = "customers"): Table {
  return headedTable(
    // The one day by which persons are compared.
    fields.map((field) => [field === "date" ? "date of birth" : field, field]),
    rows.map((row) => fields.map((field) => row[field] ?? "")),
    role,
  );
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
