import { sampledNames } from "../../columns/links/sampledNames";
import type { SeenColumn } from "../../columns/seenColumn";
import { foldHeading } from "../../headings/foldHeading";
import type { ColumnMapping } from "../../mapping/mapping";

const enoughNames = 12;

/** Enough rows, and on average each customer named more than twice; where none is, companies tell. */
export function namesRepeat(columns: readonly SeenColumn[], mapped: readonly ColumnMapping[]): boolean {
  if (numbersOnce(columns, mapped)) return false;
  const parted = sampledNames(mapped, columns);
  if (parted.length >= enoughNames) return new Set(parted).size < parted.length / 2;
  const names =
    nameColumn(columns, mapped) ?? columns.find((column) => column.profile.share("company") >= 0.5);
  return names !== undefined && names.profile.filled >= enoughNames && names.profile.distinct < 0.5;
}

/** Two rows may share a name, a tenth of them do not. */
const mostlyOnce = 0.9;

/** Enough rows, and hardly anybody named twice. */
export function standOnce(columns: readonly SeenColumn[], mapped: readonly ColumnMapping[]): boolean {
  const names = nameColumn(columns, mapped)?.profile;
  return names !== undefined && names.filled >= enoughNames && names.distinct >= mostlyOnce;
}

/** 客户编号, CustomerId: a bare ID numbers deals as well. */
const ofCustomers = /^(?:客户|顾客|会员|customer|client|member)/;

/** Enough rows, and each has a number of its own for its customer: surnames come back, customers do not. */
function numbersOnce(columns: readonly SeenColumn[], mapped: readonly ColumnMapping[]): boolean {
  const numbered = mapped.find(
    ({ field, heading }) => field === "customerId" && ofCustomers.test(foldHeading(heading).bare),
  );
  const ids = columns.find(({ column }) => column === numbered?.column)?.profile;
  return ids !== undefined && ids.filled >= enoughNames && ids.distinct === 1;
}

function nameColumn(
  columns: readonly SeenColumn[],
  mapped: readonly ColumnMapping[],
): SeenColumn | undefined {
  const named = mapped.find(({ field }) => field === "companyName" || field === "personName")?.column;
  return columns.find(({ column }) => column === named);
}
