import { type Field, totalFields } from "../../../sheets/fields";
import type { SheetMapping } from "../../mapping/mapping";

const sums: ReadonlySet<Field | null> = new Set<Field | null>(totalFields);
/** What a list of customers says of them beside who they are; an analysis of what they bought says none of it. */
export const saysOfCustomers: readonly (Field | null)[] = [
  "phone",
  "mobile",
  "landline",
  "email",
  "wechat",
  "contactMethod",
  "contactName",
  "address",
  "creditCode",
  "industry",
  "source",
  "registeredOn",
  "companySize",
  "mainBusiness",
];

/**
 * A sheet that says nothing of customers but what they bought in all is an analysis of others where the book lists its
 * customers or deals elsewhere: read as a list, it would name everybody twice.
 */
export function dropSummaries(mappings: readonly SheetMapping[]): readonly SheetMapping[] {
  const isSummary = ({ role, columns }: SheetMapping) =>
    role === "customers" &&
    columns.some(({ field }) => sums.has(field)) &&
    !columns.some(({ field }) => saysOfCustomers.includes(field));
  const holds = (mapping: SheetMapping) =>
    (mapping.role === "customers" || mapping.role === "transactions") && !isSummary(mapping);
  if (!mappings.some(holds)) return mappings;
  return mappings.map((mapping) => (isSummary(mapping) ? { ...mapping, role: null } : mapping));
}
