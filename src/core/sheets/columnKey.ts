import { type Field, fields } from "./fields";

/** What a column of customers is called by: its field, or field and place where others of that field stand before it. */
export type ColumnKey = Field | `${Field}+${number}`;

const fieldsOf = new Map<string, Field>(fields.map((field) => [field, field]));

export function fieldOfKey(key: ColumnKey): Field {
  return fieldsOf.get(key.replace(/\+\d+$/, "")) ?? "text";
}
