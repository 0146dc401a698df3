import type { CellValue } from "../../sheets/cell";
import { cellText } from "./cellText";
import { codeNumber } from "./creditCodes";

/** A number as long as the shortest code that one alone tells, a UEN, up to a credit code. */
const numbers = /[\dA-Z]{9,18}/gi;
/** What says that the number was the customer's own before; "billed to" and 总部 tell of somebody else's. */
const before =
  /\b(?:converted|formerly|former|previous(?:ly)?|old|was|ex)\b|原|旧|曾|变更|升级|转(?:为|成|自|企业|公司)|个转企/i;
/** A code and a word. */
const shortest = 10;

/** The code a note gives as the customer's one of before, by row: 由个体户 92… 转为公司, converted from sole prop 5269…J. */
export function formerCodes(notes: readonly (readonly CellValue[])[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const cells of notes) {
    for (const [row, cell] of cells.entries()) {
      const code = codeIn(cellText(cell));
      if (code !== 0) found.set(row, code);
    }
  }
  return found;
}

function codeIn(note: string): number {
  if (note.length <= shortest || !before.test(note)) return 0;
  for (const [text] of note.matchAll(numbers)) {
    const code = codeNumber(text);
    if (code !== 0) return code;
  }
  return 0;
}
