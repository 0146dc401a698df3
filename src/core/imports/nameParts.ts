import type { ColumnMapping } from "../adopt/mapping";
import { nameHalves } from "../sheets/nameHalves";

/** A person's name in two columns: which one this is. */
export type NamePart = "given" | "family";

/** Both columns of a name kept in two, by column; empty where one is missing. */
export function nameParts(columns: readonly ColumnMapping[]): ReadonlyMap<number, NamePart> {
  const halves = nameHalves(columns);
  if (halves === null) return new Map();
  return new Map([
    [halves.given.column, "given"],
    [halves.family.column, "family"],
  ]);
}
