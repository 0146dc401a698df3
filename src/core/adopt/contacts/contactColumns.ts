import { reachFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { unnamedField } from "../columns/unnamedField";
import type { ColumnMapping } from "../mapping/mapping";
import type { PeopleSeen } from "./peopleSeen";
import type { Pointers } from "./pointers";

/** What is said of somebody at a firm. Of anything else only what the cells are: no rule of customers may judge it. */
const ofContacts: ReadonlySet<Field | null> = new Set<Field | null>([
  "contactName",
  "firstName",
  "lastName",
  "jobTitle",
  ...reachFields,
  "owner",
  "note",
]);

/** The columns of a list of contacts: those that lead to the customers carry their number and name, and no other does. */
export function contactColumns(
  { mapped, columns }: PeopleSeen,
  pointers: Pointers,
): readonly ColumnMapping[] {
  return mapped.map((own) => {
    const seen = columns.find(({ column }) => column === own.column);
    if (own.reason.kind === "user" || own.reason.kind === "saved" || seen === undefined) return own;
    const field = fieldOf(own, pointers);
    if (field === own.field) return own;
    if (field === null) return { ...own, ...unnamedField(seen) };
    const { filled } = seen.profile;
    return { ...own, field, confidence: 0.9, reason: { kind: "content", share: 1, sampled: filled } };
  });
}

function fieldOf({ column, field }: ColumnMapping, { id, name }: Pointers): Field | null {
  if (column === id) return "customerId";
  if (column === name) return "companyName";
  if (field === "customerId") return "identifier";
  if (field === "personName") return "contactName";
  return ofContacts.has(field) ? field : null;
}
