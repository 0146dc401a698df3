import type { SheetHead } from "../../sheets/grid";
import type { TablePlace, TakenNames } from "./naming";

/** Names the workbook uses already. */
export function takenNames(heads: readonly SheetHead[]): TakenNames {
  return {
    sheets: heads.map(({ sheet }) => sheet),
    tables: heads.flatMap(({ tables }) => tables.map(({ name }) => name)),
  };
}

/** Where every table of the workbook stands. */
export function tablePlaces(heads: readonly SheetHead[]): readonly TablePlace[] {
  return heads.flatMap(({ sheet, tables }) => tables.map((table) => ({ sheet, ...table })));
}
