import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { wholeName } from "../../values/names/wholeName";

/** What a customer is called by single values of its row, by field; as `nameColumn` of a whole table. */
export function nameOfValues(cellOf: (field: Field) => CellValue | undefined): string {
  const named = (field: Field) => String(cellOf(field) ?? "").trim();
  return named("companyName") || named("personName") || wholeName(named("firstName"), named("lastName"));
}
