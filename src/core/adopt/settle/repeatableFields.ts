import type { Field } from "../../sheets/fields";

/** Fields a sheet may naturally hold more than once. */
export const repeatableFields: ReadonlySet<Field> = new Set<Field>([
  "phone",
  "mobile",
  "landline",
  "contactMethod",
  "email",
  "contactName",
  "jobTitle",
  "note",
]);
