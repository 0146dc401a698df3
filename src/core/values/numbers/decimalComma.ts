import type { CellValue } from "../../sheets/cell";

/** "1.234,56", "987,50 €", "1 234,5", "1.234,-": one or two figures behind a comma, or a dash for them, are decimals. */
const comma = /^[^\d,.]*(?:\d{1,3}(?:[. '’]\d{3})+|\d+),(?:\d{1,2}(?!\d)|[-–—]{1,2})[^\d,.]*$/;
/** "1,234.56", "12,500": the comma parts thousands. "987.50" beside "228,00" says nothing of it: two people write. */
const thousands = /^[^\d,.]*\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?(?!\d)[^\d,.]*$/;
const blanks = /[\s\u00a0\u202f]/g;

/** One "12,50" among whole sums is a slip; so many, and at least this share of the texts, are how the column is written. */
const fewest = 2;
const leastShare = 0.1;

/**
 * Whether sums of a column that are texts have a comma before their decimals, as in German or French exports: proven by
 * some, contradicted by none. "1.234" alone proves nothing.
 */
export function usesDecimalComma(cells: readonly CellValue[]): boolean {
  let [proofs, texts] = [0, 0];
  for (const cell of cells) {
    if (typeof cell !== "string" || cell === "") continue;
    texts++;
    if (!cell.includes(",")) continue;
    const text = cell.replace(blanks, " ");
    if (comma.test(text)) proofs++;
    else if (thousands.test(text)) return false;
  }
  return proofs >= fewest && proofs >= texts * leastShare;
}

/** A sum of such a column as it is written elsewhere: "1.234,56 €" → "1234.56 €". */
export function withDecimalPoint(cell: CellValue): CellValue {
  if (typeof cell !== "string") return cell;
  const ungrouped = cell.replace(/(\d)[.\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, "$1");
  return ungrouped.replace(/(\d),(?=\d{1,2}(?!\d))/, "$1.");
}
