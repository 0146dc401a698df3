import type { Field } from "./fields";

/** Fields that say who a row is about, and how to reach them. */
export const nameFields = [
  "customerId",
  "companyName",
  "shortName",
  "personName",
  "contactName",
  "firstName",
  "lastName",
] as const satisfies readonly Field[];

/** Both halves of a person's name where it is kept in two columns. */
export const halfNameFields = ["firstName", "lastName"] as const satisfies readonly Field[];

/** Fields that hold telephone numbers, alone or among other ways to reach somebody. */
export const telephoneFields = [
  "mobile",
  "phone",
  "landline",
  "contactMethod",
] as const satisfies readonly Field[];

export const reachFields = [
  "phone",
  "mobile",
  "landline",
  "email",
  "wechat",
  "contactMethod",
] as const satisfies readonly Field[];

/** The parts of a place, the largest first. */
export const divisionFields = ["province", "city", "district"] as const satisfies readonly Field[];

/** Where somebody is: the place as a whole, its parts, and the street. */
export const placeFields = ["region", ...divisionFields, "address"] as const satisfies readonly Field[];

/** Our own people: who looks after a customer, who spoke with him, who sees to what went wrong. */
export const staffFields = ["owner", "followedUpBy", "handler"] as const satisfies readonly Field[];

/** Fields whose cells say one thing together: where somebody is, whom to ask for there. */
export const fieldSets = {
  place: [...placeFields, "postcode"],
  contact: ["contactName", "jobTitle"],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

/**
 * What one merged cell may say of several records: whose they are, when, and by whom. An amount or an order number
 * merged over several rows is counted once.
 */
export const mergedFields: ReadonlySet<Field> = new Set<Field>([
  ...nameFields,
  "followedUpAt",
  "followedUpBy",
  "dealtOn",
  "owner",
]);
