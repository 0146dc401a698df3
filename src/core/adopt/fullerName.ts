import type { Role } from "../sheets/fields";
import { headingCandidates } from "./headingCandidates";
import type { Option, SeenColumn } from "./seenColumn";

/** Share of more rows a column must name before it takes the place of one that names fewer. */
const muchFuller = 0.1;

/**
 * Of two columns that name the customers in two languages — Customer (Eng.), 公司名稱（中文）— the one that names more of
 * them is the name; the other is its short form.
 */
export function withFullerName(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  const named = options.findIndex((option) => option?.field === "companyName");
  const name = options[named];
  if (role !== "customers" || name === undefined || name === null || columns[named]?.known) return options;
  const fuller = columns.findIndex(
    (column, i) =>
      options[i] === null &&
      column.known === undefined &&
      column.profile.filled > (columns[named]?.profile.filled ?? 0) + muchFuller * column.profile.rows &&
      headingCandidates(column, role).some(({ field }) => field === "companyName"),
  );
  if (fuller < 0) return options;
  const short = options.some((option) => option?.field === "shortName") ? null : "shortName";
  return options.map((option, i) => {
    if (i === fuller) return name;
    return i === named ? short && { ...name, field: short } : option;
  });
}
