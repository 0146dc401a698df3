import type { CellValue } from "../../sheets/cell";

const space = 0x20;
const invisible = /[\s\u200b-\u200f\u2060\ufeff]/g;

/** Nothing a person can see: empty, blanks of any width, zero-width characters. */
export function isBlankCell(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  if (value.length === 0) return true;
  return startsInvisible(value.charCodeAt(0)) && value.replace(invisible, "") === "";
}

/** Only a text that begins with a blank can be all blanks; the rest need not be looked at. */
function startsInvisible(code: number): boolean {
  if (code < 0x80) return code <= space;
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x2060);
}

/** What a formula filled down an empty sheet leaves: 0 or an error such as #N/A. Says nothing of the row. */
export function isVoidCell(value: CellValue): boolean {
  if (typeof value !== "string") return value === 0 || value === false;
  return value.charCodeAt(0) === 0x23 && errors.test(value);
}

const errors = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/;
