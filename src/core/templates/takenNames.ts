import type { SheetHead } from "../sheets/grid";
import type { TakenNames } from "./naming";

/** Names the workbook uses already. */
export function takenNames(heads: readonly SheetHead[]): TakenNames {
  return {
    sheets: heads.map(({ sheet }) => sheet),
    tables: heads.flatMap(({ tables }) => tables.map(({ name }) => name)),
  };
}
