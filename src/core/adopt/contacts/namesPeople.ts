import { isBlankCell } from "../cells/blankCells";
import type { SeenColumn } from "../columns/seenColumn";
import { isPerson, mostlyDifferent, type PeopleSeen } from "./peopleSeen";
import type { Pointers } from "./pointers";

/** Share of the rows that name somebody, and of the names that may look like a company's. */
const mostlyNamed = 0.5;
const fewCompanies = 0.3;
/** Shares of cells that can only be companies, or places of business, from which a column holds names of such. */
const companies = 0.5;
const premises = 0.3;

/** Whether a list names people, and no businesses of its own (shops, branches) beside those it points to. */
export function namesPeople(seen: PeopleSeen, pointers: Pointers): boolean {
  const isNamed = seen.mapped.some((mapped) => {
    const profile = seen.columns.find(({ column }) => column === mapped.column)?.profile;
    if (!isPerson(mapped) || mapped.column === pointers.name || profile === undefined) return false;
    return profile.filled >= profile.rows * mostlyNamed && profile.share("company") < fewCompanies;
  });
  return isNamed && !seen.columns.some((column) => namesBusinesses(column, seen, pointers));
}

function namesBusinesses(
  { column, profile }: SeenColumn,
  { mapped, columns }: PeopleSeen,
  { id, name }: Pointers,
): boolean {
  const field = mapped.find((each) => each.column === column)?.field ?? "text";
  if (column === id || column === name || profile.filled < profile.rows * mostlyNamed) return false;
  const isName = field === "companyName" || field === "shortName";
  if (!isName && !(field === "text" && mayNameBusinesses(profile))) return false;
  const pointing = columns.find((each) => each.column === name)?.profile.cells ?? [];
  const same = profile.cells.filter((cell, row) => !isBlankCell(cell) && cell === pointing[row]);
  return same.length < profile.filled * mostlyNamed;
}

/** Figures are in many names of places of business; numbers and days have hardly anything else. */
function mayNameBusinesses({ distinct, share }: SeenColumn["profile"]): boolean {
  const isBusiness = share("company") >= companies || share("premises") >= premises;
  return isBusiness && distinct >= mostlyDifferent && share("code") < premises && share("date") < premises;
}
