import type { CellValue } from "../../sheets/cell";
import { isDayField } from "../../sheets/dateFields";
import type { Field } from "../../sheets/fields";
import { englishMonth } from "../../values/dates/englishMonths";

/** Format of a cell that takes whatever is written as text. */
export const textFormat = "@";

/** Dates are written as serial numbers under this format, whatever the language of Excel. */
export const dateFormat = "yyyy-mm-dd";

/**
 * True for text that Excel would turn into something else when it is written into a General cell: a formula
 * (= + - @, also after a tab or a line break, as in injected imports), a number, a date, a time, a truth value,
 * or an error. (A leading apostrophe needs another apostrophe, not a format: see cellInput.)
 */
export function needsTextFormat(value: CellValue): boolean {
  if (typeof value !== "string" || value === "") return false;
  if (/^[=+\-@\t\r\n#]/.test(value)) return true;
  const plain = value.normalize("NFKC").trim();
  return /^[=+\-@]/.test(plain) || /^(?:true|false)$/i.test(plain) || readsAsNumber.test(plain);
}

/** Digits with nothing but signs, separators, units of time and month names around them. */
const readsAsNumber = new RegExp(
  `^(?=.*\\d)(?:[\\d\\s.,:/+\\-%()¥$€£年月日号时分秒上下午]|e(?=[\\d+-])|am|pm|${englishMonth})+$`,
  "i",
);

/** The number format a cell must get so that `value` stays what it is; null = leave the cell's own format. */
export function formatFor(value: CellValue, field: Field | null, current: string): string | null {
  if (needsTextFormat(value)) return current === textFormat ? null : textFormat;
  if (typeof value !== "number") return null;
  if (field !== null && isDayField(field)) return readsAsDate(current) ? null : dateFormat;
  return current === textFormat ? "General" : null;
}

/** True for formats that show a serial number as a day: they hold a y or a d outside quotes and brackets. */
function readsAsDate(format: string): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
