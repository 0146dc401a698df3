import { nationalLength } from "../../reference/reach/countryCodes";
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

/** 50766163733: the code of a country without its plus, as a sheet that took the number for a figure leaves it; none of China's. */
const withoutPlus = /^\s*[2-9]\d{9,12}\s*$/;
const countryFigures = 3;

/**
 * Of rows whose numbers are none, those that open with the same figures and are as long as several others: so many slips are not
 * alike.
 */
export function rowsWithoutPlus(column: Column, rows: Int32Array): readonly number[] {
  if (rows.length < fewest) return [];
  const alike = groupedBy(rows, (row) => {
    const text = String(column.cells[row] ?? "");
    return withoutPlus.test(text) ? `${text.trim().slice(0, countryFigures)} ${text.trim().length}` : "";
  });
  return [...alike].flatMap(([key, same]) => (key !== "" && same.length >= fewest ? same : []));
}

function lengthOf(cell: unknown): { readonly code: string; readonly digits: number } | null {
  const found = typeof cell === "string" ? withCountry.exec(cell)?.[1]?.replace(/\D/g, "") : undefined;
  const code = found === undefined ? undefined : nationalLength(found)?.code;
  return code === undefined || found === undefined ? null : { code, digits: found.length };
}
