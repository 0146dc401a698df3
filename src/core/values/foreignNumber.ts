import type { CellValue } from "../sheets/cell";
import { valueIn } from "./reading";
import { readPhone } from "./readPhone";
import { groupedMobile, isPlainMobile } from "./readPhones";

/** Numbers with another country's code, or in the groups of North America; 400 and 800 are hot lines in China too. */
const abroad =
  /^(?:\+(?!\s*86)\s*[1-9]|(?:1[-. ])?(?:\([2-9]\d\d\)|(?![48]00)[2-9]\d\d)[-. ]\s?\d{3}[-. ]\d{4}(?!\d))/;
const home = /^(?:\+|00)86|^0\d{2,3}-\d{7,8}$/;

/** At least this share of a column's cells must show another country for the rest to be read so too. */
const abroadShare = 0.25;
/** A habit shows in a few thousand cells, taken evenly. */
const sampleSize = 2048;

/** True for a column of telephone numbers from outside China: then 07935 408878 is no landline of Guangdong. */
export function holdsForeignNumbers(cells: readonly CellValue[]): boolean {
  const step = Math.ceil(cells.length / sampleSize);
  const counts = { filled: 0, abroad: 0, home: 0 };
  for (let row = 0; row < cells.length; row += step) {
    const text = String(cells[row] ?? "").trim();
    if (text === "") continue;
    counts.filled++;
    if (isPlainMobile(text) || groupedMobile(text) !== null || home.test(text)) counts.home++;
    else if (abroad.test(text)) counts.abroad++;
  }
  return counts.abroad > counts.home && counts.abroad >= counts.filled * abroadShare;
}

const written = /^\+?[\d\s().\-/]+(?:\s*(?:ext\.?|x|#)\s*\d{1,6})?$/i;
const labelBefore =
  /^(?:cell|mobile|phone|telephone|tel|office|home|work|direct|main|fax|[tmphof])\b\s*[.:]*\s*(?=[+(\d])/i;
const nameBehind = /\s*\([a-z][a-z .'-]*\)$/i;
const several = /\s*(?:[,;|\n]|\/|\bor\b)\s*/i;
/** 000-000-0000, 1234567890: nobody's number anywhere. */
const typedForTesting = /^(\d)\1+$|^0?1?2345678(?:90?)?$/;
/** E.164 allows 15 digits with the country; the shortest national numbers have 7. */
const [fewest, most] = [7, 15];

/** The digits of a number as it is dialled in its own country or with a plus; null where it is none, or a Chinese one. */
export function foreignNumber(cell: CellValue): string | null {
  const text = String(cell).normalize("NFKC").trim().replace(labelBefore, "").replace(nameBehind, "");
  const parts = text.split(several);
  return parts.length > 1 && parts.every((part) => numberIn(part) !== null)
    ? numberIn(parts[0] ?? "")
    : numberIn(text);
}

function numberIn(text: string): string | null {
  if (isPlainMobile(text) || groupedMobile(text) !== null || home.test(text) || !written.test(text))
    return null;
  const number = text.replace(/(?:ext|x|#).*$/i, "").replace(/[^\d+]/g, "");
  const digits = number.replace("+", "");
  if (typedForTesting.test(digits)) return null;
  if (number.startsWith("+")) return valueIn(readPhone(number)) === undefined ? null : number;
  return digits.length >= fewest && digits.length <= most ? number : null;
}
