import type { CellValue } from "../../../sheets/cell";
import { bareTaxText, isTellingTaxNumber } from "../../../values/codes/asTaxNumber";
import { creditCheckDigit } from "../../../values/codes/creditCodeCheck";
import { hashText } from "../../normalise/folding/wordTable";
import { cellText } from "../texts/cellText";

const codeLength = 18;
const spread = 2 ** 21;

/** The shortest tax number that one alone tells, a UEN. */
const shortest = 9;

/**
 * A number for each valid unified social credit code, or tax number of another country whose check tells (GSTIN, UEN,
 * ABN, CNPJ), 0 for anything else: two different ones are two firms.
 */
export function creditCodeColumn(cells: readonly CellValue[], rows: number): Float64Array {
  const codes = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const text = cellText(cells[row]);
    if (text.length >= shortest) codes[row] = codeNumber(text);
  }
  return codes;
}

/** The number a code or telling tax number is compared by, 0 for anything else. */
export function codeNumber(text: string): number {
  const code = text
    .normalize("NFKC")
    .replace(/[\s'-]/g, "")
    .toUpperCase();
  const isCode = code.length === codeLength && creditCheckDigit(code) === code.charAt(codeLength - 1);
  if (isCode) return numberOf(code);
  return isTellingTaxNumber(text) ? numberOf(bareTaxText(text)) : 0;
}

function numberOf(code: string): number {
  return (hashText(code) >>> 0) * spread + ((hashText(code.slice(8)) >>> 0) % spread) + 1;
}

/** A hash of each code that is one, 0 for none: for keys and counts, where a whole number of 53 bits does not go. */
export const creditCodeHashes = (codes: Float64Array): Int32Array =>
  Int32Array.from(codes, (code) => (code === 0 ? 0 : (code % 0x7fffffff) | 0 || 1));
