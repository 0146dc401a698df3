import type { Field } from "../../../sheets/fields";
import type { ColumnMapping } from "../../mapping/mapping";

/** Below this a meaning is a guess. */
const believed = 0.5;

/** The columns whose headings tell what they are: what cells alone were taken for may be much else. */
export function headedColumns(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  return columns.filter(({ reason }) => reason.kind !== "content");
}

/** Whether a column is one of these fields, and that surely enough. */
export function saysField(
  columns: readonly ColumnMapping[],
  fields: readonly Field[],
  least: number = believed,
): boolean {
  return columns.some(
    ({ field, confidence }) => field !== null && confidence >= least && fields.includes(field),
  );
}
