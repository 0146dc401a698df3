/**
 * What a cell holds, as office.js speaks it in `range.values`: text, number (dates are serial numbers),
 * boolean; an empty cell is `""`, an error is its text ("#N/A").
 */
export type CellValue = string | number | boolean;

/** A place in a workbook. Rows are 1-based as people see them, columns are 0-based (A = 0). */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const letters = 26;
const codeOfA = 65;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetter(column: number): string {
  let rest = column;
  let text = "";
  do {
    text = String.fromCharCode(codeOfA + (rest % letters)) + text;
    rest = Math.floor(rest / letters) - 1;
  } while (rest >= 0);
  return text;
}

/** "A" → 0, "AA" → 26; expects upper-case letters only. */
export function columnIndex(letter: string): number {
  let index = 0;
  for (let i = 0; i < letter.length; i++) index = index * letters + (letter.charCodeAt(i) - codeOfA + 1);
  return index - 1;
}
