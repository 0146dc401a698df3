import type { CellValue } from "../../../sheets/cell";
import { isBlankCell } from "../../cells/blankCells";
import { fewestShared, textsOf } from "../../columns/links/sharedTexts";
import type { SeenColumn } from "../../columns/seenColumn";
import { isLeavingHeading } from "../../team/leavingWords";

/** Share of a column's people that look after customers on other sheets; those who do not are in the office, or left long ago. */
const serving = 0.5;
/** A list that has a column for the day somebody left is one of people; most of them may work in the office or the shop. */
const servingWhereSomeLeft = 0.25;
/** Everybody stands once: whom a customer list gives to its customers comes back from row to row. */
const once = 0.8;
/** A name over the customers it is merged across, or written in the first row of each salesman alone, stands once too. */
const mostlyFilled = 0.5;

/**
 * A list of our own people: each row somebody other sheets name as who looks after customers or was there. `staff`: the
 * names, initials or numbers that stand there.
 */
export function listsStaff(columns: readonly SeenColumn[], staff: ReadonlySet<string>): boolean {
  return staffColumn(columns, staff) !== undefined;
}

/** The column of a list of our own people that names them. */
export function staffColumn(
  columns: readonly SeenColumn[],
  staff: ReadonlySet<string>,
): SeenColumn | undefined {
  const least = columns.some(({ heading }) => isLeavingHeading(heading)) ? servingWhereSomeLeft : serving;
  return columns.find((column) => {
    if (column.profile.distinct < once || !isOnEveryRow(column.profile.cells)) return false;
    const people = textsOf(column);
    const known = people.filter((person) => staff.has(person)).length;
    return known >= fewestShared && known >= people.length * least;
  });
}

/** Whether the rows from the first name to the last one are filled: a shorter list than the one beside it just ends. */
function isOnEveryRow(cells: readonly CellValue[]): boolean {
  const rows = cells.flatMap((cell, row) => (isBlankCell(cell) ? [] : [row]));
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  return rows.length >= (last - first + 1) * mostlyFilled;
}
