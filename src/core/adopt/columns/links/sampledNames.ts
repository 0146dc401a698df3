import type { Field } from "../../../sheets/fields";
import { wholeName } from "../../../values/names/wholeName";
import type { ColumnMapping } from "../../mapping/mapping";
import type { SeenColumn } from "../seenColumn";

/** Names kept in two columns of a sheet as they read together, a row of the sample each; none where they are not. */
export function sampledNames(
  mapped: readonly ColumnMapping[],
  columns: readonly SeenColumn[],
): readonly string[] {
  const cellsOf = (field: Field) => {
    const at = mapped.find((column) => column.field === field)?.column;
    return columns.find(({ column }) => column === at)?.profile.cells;
  };
  const [given, family] = [cellsOf("firstName"), cellsOf("lastName")];
  if (given === undefined || family === undefined) return [];
  return given.map((cell, row) => wholeName(cell, family[row] ?? "")).filter((name) => name !== "");
}
