import type { SheetMapping } from "../../adopt/mapping/mapping";
import { nameFields, placeFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { saysAsAbove } from "../../values/names/sayingWords";
import type { SourceRow } from "./sourceSheet";

/** Beside names what people repeat by 同上; of a telephone it may as well mean the number to the left. */
const repeated: ReadonlySet<Field | null> = new Set<Field | null>([
  ...nameFields,
  "jobTitle",
  "industry",
  ...placeFields,
  "source",
  "owner",
  "followedUpAt",
  "followedUpBy",
  "dealtOn",
]);

/** Gives cells that say 同上 the value above them, over any number of rows. */
export function asAbove(
  rows: readonly SourceRow[],
  { columns, firstDataRow }: SheetMapping,
): readonly SourceRow[] {
  const at = columns.filter(({ field }) => repeated.has(field)).map(({ column }) => column);
  if (!rows.some(({ cells }) => at.some((column) => saysAsAbove(cells[column] ?? "")))) return rows;
  let last: SourceRow | null = null;
  return rows.map((row) => {
    const before: SourceRow | null = last;
    const isRecord = row.row >= firstDataRow && row.cells.some((cell) => cell !== "");
    const told = isRecord && before ? withAbove(row, before, at) : row;
    if (isRecord) last = told;
    return told;
  });
}

function withAbove(row: SourceRow, before: SourceRow, at: readonly number[]): SourceRow {
  const said = at.filter((column) => saysAsAbove(row.cells[column] ?? ""));
  if (said.length === 0) return row;
  const cells = [...row.cells];
  for (const column of said) cells[column] = before.cells[column] ?? "";
  return { ...row, cells };
}
