import type { SheetMapping } from "../../../../src/core/adopt/mapping/mapping";
import type { Field } from "../../../../src/core/sheets/fields";

/** Columns whose headings say surely what they are. */
export function columnsNamed(fields: readonly Field[]): SheetMapping["columns"] {
  return fields.map((field, column) => ({
    column,
    heading: field,
    field,
    confidence: 0.95,
    reason: { kind: "heading", synonym: field } as const,
    scale: 1,
    samples: [],
  }));
}
