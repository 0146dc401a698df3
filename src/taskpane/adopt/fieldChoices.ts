import {
  customerFields,
  type Field,
  followUpFields,
  otherFields,
  type Role,
  totalFields,
  transactionFields,
} from "../../core/sheets/fields";

/** How a follow-up or a deal says whose it is. */
const references: readonly Field[] = ["customerId", "companyName", "contactName", "owner", "note"];

/** Meanings offered for a column of such a sheet, the likely ones first. */
export function fieldChoices(role: Role): readonly Field[] {
  if (role === "customers") return [...customerFields, ...totalFields, ...otherFields];
  const own = role === "followUps" ? followUpFields : transactionFields;
  const others = customerFields.filter((field) => !references.includes(field));
  return [...references, ...own, ...others, ...otherFields];
}
