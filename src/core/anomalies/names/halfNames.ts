import { halfNameFields } from "../../sheets/fieldGroups";
import { type Column, columnOf, type Table } from "../../tables/table";
import { looksLikePerson } from "../../values/names/personName";
import { isBlank } from "../cells/columnMarks";
import { rowsWhere } from "../cells/rowsWhere";
import { blankHits, omittedIn } from "../rule/blanks";
import type { Hits } from "../rule/hit";
import { hitsIn } from "../rule/hits";

/** "Kirsty Langstaff" or 张伟 in one of both: nothing is missing. */
function isWhole({ cells }: Column, row: number): boolean {
  const text = String(cells[row] ?? "").trim();
  return /\s/.test(text) || looksLikePerson(text);
}

/**
 * Customers kept by first name and surname: rows that have neither (nor a whole name), and, as a warning, the half that
 * was left out where the other is there.
 */
export function namesLeftOut(customers: Table): readonly Hits[] {
  const halves = halfNameFields.flatMap((field) => columnOf(customers, field) ?? []);
  const whole = columnOf(customers, "personName");
  const half = halves.flatMap((column) => {
    const isOmitted = omittedIn(customers, column);
    const isHalf = (row: number) =>
      isOmitted(row) &&
      halves.some((other) => !isBlank(other, row) && !isWhole(other, row)) &&
      (whole === undefined || isBlank(whole, row));
    return hitsIn(customers, column, rowsWhere(customers.rowCount, isHalf), "warning");
  });
  return [...blankHits(customers, ["personName", ...halfNameFields]), ...half];
}
