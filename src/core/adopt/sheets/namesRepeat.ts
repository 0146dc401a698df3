import { sampledNames } from "../columns/sampledNames";
import type { SeenColumn } from "../columns/seenColumn";
import type { ColumnMapping } from "../mapping/mapping";

const enoughNames = 12;

/** Enough rows, and on average each customer named more than twice; where none is, companies tell. */
export function namesRepeat(columns: readonly SeenColumn[], mapped: readonly ColumnMapping[]): boolean {
  const parted = sampledNames(mapped, columns);
  if (parted.length >= enoughNames) return new Set(parted).size < parted.length / 2;
  const named = mapped.find(({ field }) => field === "companyName" || field === "personName")?.column;
  const names =
    columns.find(({ column }) => column === named) ??
    columns.find((column) => column.profile.share("company") >= 0.5);
  return names !== undefined && names.profile.filled >= enoughNames && names.profile.distinct < 0.5;
}

/** Two rows may share a name, a tenth of them do not. */
const mostlyOnce = 0.9;

/** Enough rows, and hardly anybody named twice. */
export function standOnce(columns: readonly SeenColumn[], mapped: readonly ColumnMapping[]): boolean {
  const named = mapped.find(({ field }) => field === "companyName" || field === "personName")?.column;
  const names = columns.find(({ column }) => column === named)?.profile;
  return names !== undefined && names.filled >= enoughNames && names.distinct >= mostlyOnce;
}
