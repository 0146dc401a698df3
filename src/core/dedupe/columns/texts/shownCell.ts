import type { CellValue } from "../../../sheets/cell";
import { isDayField } from "../../../sheets/dateFields";
import type { Field } from "../../../sheets/fields";
import { isYearNumber } from "../../../values/dates/readDateNumber";
import { formatSerial } from "../../../values/dates/serialDay";
import { cellText } from "./cellText";

/** Serials from 1901 to 2200: a smaller or larger number in a date column is no day, and 2001 is a year. */
const firstSerial = 366;
const lastSerial = 109_940;

const mayBeSerial = (cell: number): boolean =>
  cell >= firstSerial && cell < lastSerial && !isYearNumber(cell);

/** A cell as people see it on the sheet: days as days, not as the serial numbers Excel keeps. */
export function shownCell(field: Field, cell: CellValue | undefined): string {
  return isDayField(field) && typeof cell === "number" && mayBeSerial(cell)
    ? formatSerial(cell)
    : cellText(cell).trim();
}

/** The same of a cell that is known as text only. */
export function shownText(field: Field | null, text: string): string {
  return field !== null && isDayField(field) && /^\d+(?:\.\d+)?$/.test(text)
    ? shownCell(field, Number(text))
    : text;
}
