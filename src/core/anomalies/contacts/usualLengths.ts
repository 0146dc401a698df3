import { nationalLength } from "../../reference/countryCodes";
import type { Column } from "../../tables/table";
import { groupedBy } from "../../values/groups/groupedBy";
import { timesOfEach } from "../../values/groups/timesOfEach";

/** Digits behind a plus, with the marks between them, and further lines. */
const withCountry = /^\s*\+([\d\s().-]+)(?:\/.*)?$/;
/** By judgement: of ten numbers of a country two of one length, and eight of them, are no slips of the hand. */
const usualShare = 0.2;
const fewest = 8;

/**
 * Of rows whose numbers have a wrong length, those that have one of the lengths usual for their country in the column: lines
 * without their extension, an older plan, numbers made unreal on purpose. They have one cause, and a digit lost in one of
 * them would show in neither.
 */
export function rowsOfUsualLength(column: Column, rows: Int32Array): readonly number[] {
  if (rows.length < fewest) return [];
  const ofCountry = timesOfEach(column.cells.map((cell) => lengthOf(cell)?.code));
  const ofLength = groupedBy(rows, (row) => {
    const found = lengthOf(column.cells[row] ?? "");
    return found === null ? "" : `${found.code} ${found.digits}`;
  });
  return [...ofLength].flatMap(([key, alike]) => {
    const all = ofCountry.get(key.split(" ", 1)[0] ?? "") ?? 0;
    return key !== "" && alike.length >= fewest && alike.length >= all * usualShare ? alike : [];
  });
}

function lengthOf(cell: unknown): { readonly code: string; readonly digits: number } | null {
  const found = typeof cell === "string" ? withCountry.exec(cell)?.[1]?.replace(/\D/g, "") : undefined;
  const code = found === undefined ? undefined : nationalLength(found)?.code;
  return code === undefined || found === undefined ? null : { code, digits: found.length };
}
