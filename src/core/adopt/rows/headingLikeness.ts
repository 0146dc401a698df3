import type { CellValue } from "../../sheets/cell";
import { roles } from "../../sheets/fields";
import { isBlankCell } from "../cells/blankCells";
import { companyWords } from "../cells/wordKinds";
import { headingCandidates } from "../headings/headingCandidates";
import { monthsInRow } from "./monthsInRow";

const longestHeading = 40;
const dataLike = /\d{5}|@|^\d+([.,]\d+)?%?$|^\d{4}[-/.年]/;
const known = new Map<string, number>();

/** What a typed value takes from a row. */
const typed = 0.7;

/** How much a row reads like headings: known words count, typed values and repeated texts count against it, months in a row do not. */
export function headingLikeness(row: readonly CellValue[]): number {
  const seen = new Set<string>();
  let score = 0;
  for (const cell of row) {
    if (isBlankCell(cell)) continue;
    const text = String(cell).trim();
    if (typeof cell !== "string" || text.length > longestHeading || dataLike.test(text)) score -= typed;
    else if (seen.has(text)) score += 0.1;
    else score += wordScore(text);
    seen.add(text);
  }
  return score < 0 ? score + typed * monthsInRow(row) : score;
}

const fewestHeadings = 3;
/** On average each cell is a heading we know; a record of words is far from it. */
const surely = 0.6;

/** Whether a row among records is surely one of headings. */
export function isHeadingRow(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell));
  return filled.length >= fewestHeadings && headingLikeness(filled) >= surely * filled.length;
}

/** The best any role makes of one text, a little for an unknown short word, less than nothing for a name. */
function wordScore(text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  let best = 0.1;
  for (const role of roles) {
    for (const candidate of headingCandidates({ heading: text, group: "", key: "" }, role)) {
      best = Math.max(best, candidate.score * (candidate.field === null ? 0.7 : 1));
    }
  }
  const score = companyWords.test(text) && best < 0.7 ? -0.5 : best;
  if (known.size > 5000) known.clear();
  known.set(text, score);
  return score;
}

/** How many cells of a row hold what no heading is. */
export function typedCells(row: readonly CellValue[]): number {
  return row.filter(isTyped).length;
}

/** Whether a cell holds what no heading is: a number of a telephone, a mail, a company, a day. */
export function isTyped(cell: CellValue): boolean {
  if (isBlankCell(cell) || typeof cell === "boolean") return false;
  const text = String(cell).trim();
  return dataLike.test(text) || companyWords.test(text);
}
