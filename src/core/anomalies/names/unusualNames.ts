import { memoised } from "../../tables/kept/memoised";
import type { Column } from "../../tables/table";
import { isOrdinaryCompany } from "../../values/names/companyName";

/**
 * The rows of a company column whose name is not an ordinary one (see values/names/companyName), ascending. Nine names in
 * ten are, and nothing that rules look for in names can be wrong with them: looked at once for all of these rules.
 */
export const unusualNames: (column: Column) => Int32Array = memoised(({ cells }: Column) => {
  const rows: number[] = [];
  for (let row = 0; row < cells.length; row++) if (!isOrdinaryCompany(cells[row] ?? "")) rows.push(row);
  return Int32Array.from(rows);
});
