import { sampledNames } from "../columns/sampledNames";
import type { SeenColumn } from "../columns/seenColumn";
import { fewestShared, textsOf } from "../columns/sharedTexts";
import type { ColumnMapping } from "../mapping/mapping";
import { nameFields } from "./roleMinimum";

/** By judgement: on a list of the team nearly everybody looks after customers of other sheets. */
const mostly = 0.7;

/** Whether a list names those whom other sheets call their owners and who spoke with customers: Team, Crew, 人员名单. */
export function namesStaff(
  columns: readonly SeenColumn[],
  mapped: readonly ColumnMapping[],
  staff: ReadonlySet<string>,
): boolean {
  if (staff.size < fewestShared) return false;
  const areStaff = (names: readonly string[]) =>
    names.length >= fewestShared && names.filter((name) => staff.has(name)).length >= names.length * mostly;
  return (
    areStaff(sampledNames(mapped, columns)) ||
    mapped.some(({ field, column }) => {
      const seen = columns.find((each) => each.column === column);
      return field !== null && nameFields.includes(field) && seen !== undefined && areStaff(textsOf(seen));
    })
  );
}
