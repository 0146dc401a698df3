import { type Field, nameFields, reachFields } from "../../sheets/fields";
import { columnsOf, type Table } from "../../tables/table";
import { bareText, fingerprint } from "../../values/text/fingerprint";
import { cellText } from "../columns/cellText";

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

function saidBy(table: Table, field: Field, row: number): readonly string[] {
  const texts = columnsOf(table, field).map(({ cells }) => bareText(cellText(cells[row])));
  return texts.filter((text) => text !== "").map((text) => `${field}=${text}`);
}

/**
 * Stays the same as long as a row says the same of who it is, wherever it moves and whatever blank columns are added.
 */
export function rowFingerprint(table: Table, row: number): string {
  return fingerprint(comparedFields.flatMap((field) => saidBy(table, field, row)));
}
