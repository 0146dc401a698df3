import type { Field } from "./fields";

/** Every field that holds a day by its name; a column read as "date" holds days of unknown meaning. */
export const dateFields: ReadonlySet<Field> = new Set<Field>([
  "foundedOn",
  "registeredOn",
  "updatedOn",
  "followedUpAt",
  "nextFollowUpAt",
  "closedAt",
  "dealtOn",
  "paidOn",
  "invoicedOn",
  "firstDealOn",
  "lastDealOn",
  "contractStart",
  "contractEnd",
]);

/** Whether a field holds days, also those of unknown meaning. */
export function isDayField(field: Field): boolean {
  return field === "date" || dateFields.has(field);
}

/** Days that lie in the past by their nature: what happened or was written down. */
export const pastFields: ReadonlySet<Field> = new Set<Field>([
  "registeredOn",
  "updatedOn",
  "followedUpAt",
  "closedAt",
  "dealtOn",
  "paidOn",
  "invoicedOn",
  "firstDealOn",
  "lastDealOn",
]);
