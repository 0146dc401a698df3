import type { Field } from "../../../sheets/fields";
import type { SeenColumn, SeenSheet } from "../seenColumn";

/** What a first look took a column of a sheet for; null where it said nothing. */
export function fieldOf({ mapping }: SeenSheet, { column }: Pick<SeenColumn, "column">): Field | null {
  return mapping.columns.find((each) => each.column === column)?.field ?? null;
}
