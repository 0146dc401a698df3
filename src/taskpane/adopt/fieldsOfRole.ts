import {
  customerFields,
  type Field,
  followUpFields,
  otherFields,
  type Role,
  transactionFields,
} from "../../core/sheets/fields";

const own: Readonly<Record<Role, readonly Field[]>> = {
  customers: customerFields,
  followUps: followUpFields,
  transactions: transactionFields,
};
/** How a follow-up or a deal says whose it is. */
const references: readonly Field[] = ["customerId", "companyName", "contactName", "owner", "note"];

/** Meanings a column of such a sheet may have, the likely ones first. */
export function fieldsOfRole(role: Role | null): readonly Field[] {
  if (role === null) return [...customerFields, ...followUpFields, ...transactionFields, ...otherFields];
  return role === "customers"
    ? [...own.customers, ...otherFields]
    : [
        ...references,
        ...own[role],
        ...customerFields.filter((field) => !references.includes(field)),
        ...otherFields,
      ];
}
