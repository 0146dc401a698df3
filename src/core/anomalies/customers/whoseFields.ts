import { halfNameFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { type Book, columnOf } from "../../tables/table";

/** Fields one of which says whose a follow-up or deal is (see `customerColumn`). */
export function whoseFields({ customers }: Book): readonly Field[] {
  const halves = columnOf(customers, "companyName") === undefined ? halfNameFields : [];
  return ["customerId", "companyName", "personName", ...halves];
}
