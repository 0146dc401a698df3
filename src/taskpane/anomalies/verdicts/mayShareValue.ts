import type { FindingView } from "../../../core/analysis/anomalies/views/findingViews";
import type { Field } from "../../../core/sheets/fields";

/** Fields whose words many rows share; a telephone or an id belongs to one row. */
const sharedFields: ReadonlySet<Field> = new Set<Field>([
  "industry",
  "region",
  "province",
  "city",
  "companySize",
  "source",
  "owner",
  "tags",
  "tier",
  "status",
  "consent",
  "channel",
  "category",
  "followedUpBy",
  "handlingStatus",
  "handler",
  "dealType",
  "currency",
  "taxIncluded",
  "orderStatus",
  "product",
  "paymentMethod",
  "deliveryMethod",
]);

/** Whether one value may be written to all findings like this one: its cell is empty, or holds a word of a few. */
export function mayShareValue({ field, value }: Pick<FindingView, "field" | "value">): boolean {
  return value === "" || (field !== null && sharedFields.has(field));
}
