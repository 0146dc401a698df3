import type { Field } from "../../../sheets/fields";

/** Columns by whose words rows differ; not by who looks after them, for people have habits of their own. */
export const givens: ReadonlySet<Field> = new Set<Field>([
  "text",
  "tags",
  "tier",
  "status",
  "source",
  "industry",
  "companySize",
  "keyAccount",
  "region",
  "province",
  "city",
  "channel",
  "category",
  "isComplaint",
  "handlingStatus",
  "dealType",
  "orderStatus",
  "paymentMethod",
  "deliveryMethod",
  "currency",
  "taxIncluded",
]);
/** Words that say how far a thing has come, or of what sort it is: much hangs on them. */
export const outcomes: ReadonlySet<Field> = new Set<Field>([
  "tags",
  "tier",
  "status",
  "handlingStatus",
  "dealType",
  "orderStatus",
  "paymentMethod",
]);
/** What may be remarked on in any row, and numbers of customers, which have rules of their own. */
export const free: ReadonlySet<Field> = new Set<Field>([
  "note",
  "content",
  "nextStep",
  "feedback",
  "customerId",
]);
/** Columns whose word may follow from another; from places postcodes do, told by how they begin (dependencies.ts). */
export const places: ReadonlySet<Field> = new Set<Field>(["region", "province", "city"]);
export const worded: ReadonlySet<Field> = new Set<Field>(["text", "number", "currency"]);
