import type { CellValue } from "../sheets/cell";

const space = 0x20;
const zeroWidth = /[\s\u200b\u2060\ufeff]/g;

/** Nothing a person can see: empty, blanks of any width, zero-width characters. */
export function isBlankCell(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  if (value.length === 0) return true;
  const first = value.charCodeAt(0);
  if (first > space && first < 0x80) return false;
  return value.replace(zeroWidth, "") === "";
}

/** What a formula filled down an empty sheet leaves: 0 or an error such as #N/A. Says nothing of the row. */
export function isVoidCell(value: CellValue): boolean {
  return (
    value === 0 || value === false || (typeof value === "string" && value.startsWith("#") && isError(value))
  );
}

function isError(text: string): boolean {
  return /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/.test(text);
}
