import type { ColumnMapping } from "../../adopt/mapping/mapping";
import type { Field } from "../../sheets/fields";
import { type NameHalves, nameHalves } from "../../sheets/nameHalves";

/** A person's name in two columns: which one this is. */
export type NameHalf = keyof NameHalves<unknown>;

const partOf: ReadonlyMap<Field | null, NameHalf> = new Map<Field | null, NameHalf>([
  ["firstName", "given"],
  ["lastName", "family"],
]);

/** As the user mapped it though the other half is nowhere: all that is known of a name. */
function loneHalf({ column, field }: ColumnMapping): readonly (readonly [number, NameHalf])[] {
  const part = partOf.get(field);
  return part === undefined ? [] : [[column, part]];
}

/** Both columns of a name kept in two, by column; one where the user named no other. */
export function nameParts(columns: readonly ColumnMapping[]): ReadonlyMap<number, NameHalf> {
  const halves = nameHalves(columns);
  if (halves === null) return new Map(columns.flatMap(loneHalf));
  return new Map([
    [halves.given.column, "given"],
    [halves.family.column, "family"],
  ]);
}
