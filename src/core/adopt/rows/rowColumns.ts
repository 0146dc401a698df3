import type { CellValue } from "../../sheets/cell";
import { nameFields, reachFields } from "../../sheets/fieldGroups";
import type { Field, Role } from "../../sheets/fields";
import { foldHeading } from "../headings/foldHeading";
import type { SheetMapping } from "../mapping/mapping";

/** The columns of a mapping in the order of the sheet, one entry each in every list. */
export interface Columns {
  readonly positions: readonly number[];
  readonly fields: readonly (Field | null)[];
  readonly headings: readonly string[];
  readonly tells: readonly boolean[];
  /** How many columns have a field. */
  readonly named: number;
  /** The sheet holds none of our records and is inspected only. */
  readonly aside: boolean;
}

/** One row of a slice; its first cell stands in `firstColumn` of the sheet. */
export interface Row {
  readonly cells: readonly CellValue[];
  readonly firstColumn: number;
}

/** Fields one of which a record must fill: without them a row speaks of nobody and nothing. */
const identities: ReadonlySet<Field> = new Set<Field>([
  ...nameFields,
  ...reachFields,
  "creditCode",
  "followedUpAt",
  "content",
  "orderId",
  "dealtOn",
  "product",
  "detail",
  "contractNo",
  "invoiceNo",
]);
const names: ReadonlySet<Field> = new Set<Field>(nameFields);
const texts: ReadonlySet<Field> = new Set<Field>(["text", "address"]);

/** The columns of a mapping, and which of them tell that a row is a record. */
export function columnsOf(mapping: SheetMapping): Columns {
  const columns = [...mapping.columns].sort((a, b) => a.column - b.column);
  const fields = columns.map((column) => column.field);
  return {
    positions: columns.map((column) => column.column),
    fields,
    headings: columns.map((column) => foldHeading(column.heading).bare),
    tells: tellingFields(mapping.role, fields),
    named: fields.filter((field) => field !== null).length,
    aside: mapping.related === true,
  };
}

/** Where no column names anybody, the customers of a list are known by what stands in its texts. */
function tellingFields(role: Role | null, fields: readonly (Field | null)[]): readonly boolean[] {
  const nameless = role === "customers" && !fields.some((field) => field !== null && names.has(field));
  return fields.map((field) => field !== null && (identities.has(field) || (nameless && texts.has(field))));
}

/** The cell of a row in the column at a place among `columns`, "" where the row ends before it. */
export function cellAt({ cells, firstColumn }: Row, columns: Columns, index: number): CellValue {
  return cells[(columns.positions[index] ?? 0) - firstColumn] ?? "";
}

/** The same where it is a text, else "". */
export function textAt(row: Row, columns: Columns, index: number): string {
  const value = cellAt(row, columns, index);
  return typeof value === "string" ? value : "";
}
