import type { CellValue } from "../../sheets/cell";
import { nameFields, reachFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { type Column, columnsOf, type Table } from "../../tables/table";
import { bareText, fingerprint } from "../../values/text/fingerprint";
import { cellText } from "../columns/texts/cellText";

/** Whatever tells who a row is: its id, and every field that is compared. */
const comparedFields: readonly Field[] = [
  ...nameFields,
  ...reachFields,
  "creditCode",
  "region",
  "province",
  "city",
  "district",
  "address",
  "postcode",
  "foundedOn",
];

/** What a row says in a column: now, or once something is written. */
export type CellAt = (column: Column, row: number) => CellValue;

const now: CellAt = ({ cells }, row) => cells[row] ?? "";

function saidBy(columns: readonly Column[], field: Field, row: number, cellAt: CellAt): readonly string[] {
  const texts = columns.map((column) => bareText(cellText(cellAt(column, row))));
  return texts.filter((text) => text !== "").map((text) => `${field}=${text}`);
}

/**
 * Stays the same as long as a row says the same of who it is, wherever it moves and whatever blank columns are added.
 */
export function rowFingerprint(table: Table, row: number, cellAt = now): string {
  return fingerprint(comparedFields.flatMap((field) => saidBy(columnsOf(table, field), field, row, cellAt)));
}
