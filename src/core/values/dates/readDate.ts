import type { CellValue } from "../../sheets/cell";
import { blank, mapRead, type Read, tidied, unreadable } from "../text/reading";
import type { DateOptions } from "./dateOptions";
import { readDateNumber } from "./readDateNumber";
import { readDateText } from "./readDateText";
import { serialOf } from "./serialDay";

/**
 * A cell as an Excel serial day (1900 system, whole number). Numbers are serials already; text is read in every
 * form people write, see `readDateText`. ISO text is `tidied`: Excel does not sort or count text dates.
 */
export function readDate(cell: CellValue, options: DateOptions): Read<number> {
  if (typeof cell === "number") return mapRead(readDateNumber(cell, options), Math.floor);
  if (cell === "") return blank;
  if (typeof cell === "boolean") return unreadable("no-such-word");
  const serial = isoDay(cell);
  return serial === undefined ? mapRead(readDateText(cell, options), Math.floor) : tidied(serial);
}

/** As `readDate`, keeping the time of day as the fraction of the serial. */
export function readDateTime(cell: CellValue, options: DateOptions): Read<number> {
  if (typeof cell === "number") return readDateNumber(cell, options);
  if (cell === "") return blank;
  if (typeof cell === "boolean") return unreadable("no-such-word");
  const serial = isoDay(cell);
  return serial === undefined ? readDateText(cell, options) : tidied(serial);
}

const zero = 48;

function twoDigitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? Number.NaN : tens * 10 + ones;
}

/** The serial of "2024-05-01", "2024/05/01" or "2024.05.01", the commonest texts, without any regular expression. */
export function isoDay(text: string): number | undefined {
  if (text.length !== 10) return undefined;
  const separator = text.charCodeAt(4);
  if (separator < 45 || separator > 47 || text.charCodeAt(7) !== separator) return undefined;
  const year = twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2);
  const month = twoDigitsAt(text, 5);
  const day = twoDigitsAt(text, 8);
  if (Number.isNaN(year + month + day) || year < firstYear) return undefined;
  return serialOf(year, month, day);
}

/** Earlier years are left to the text reader, which says what is wrong with them. */
const firstYear = 1900;
