import type { CellValue } from "../sheets/cell";
import type { Column } from "../tables/table";
import { memoised } from "./memoised";

/** The tax numbers of another country, as a column of them shows: 8 digits in Taiwan, 9 in America. */
export interface TaxScheme {
  readonly digits: number;
  /** They bear the check digit of Taiwan's 統一編號. */
  readonly checked: boolean;
}

/** Fewer cells show no habit. */
const fewestCells = 20;
/** By judgement: nearly all of what is filled in, but for notes, slips and firms that have none. */
const usualShare = 0.7;
/** One number in five passes the check by chance. */
const checkedShare = 0.8;
const [fewestDigits, mostDigits] = [7, 12] as const;

/** The scheme of a column of tax numbers that are no credit codes of China; null for those that are, or of no one scheme. */
export const taxSchemeOf = memoised((column: Column): TaxScheme | null => {
  const filled = column.cells.filter((cell) => cell !== "");
  if (filled.length < fewestCells) return null;
  const numbers = filled.flatMap((cell) => taxDigits(cell) ?? []);
  const counts = new Map<number, number>();
  for (const { length } of numbers) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [digits = 0, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (count < filled.length * usualShare || digits < fewestDigits || digits > mostDigits) return null;
  const usual = numbers.filter(({ length }) => length === digits);
  const passed = usual.filter(passesTaiwanCheck).length;
  return { digits, checked: digits === taiwanDigits && passed >= usual.length * checkedShare };
});

const label = /^(?:ein|fein|tin|tax id|vat|[統统][編编]|[統统]一[編编][號号])\s*[:#：]?\s*/i;

/** A cell without its label and the marks within a number. */
function bareText(cell: CellValue): string {
  return String(cell)
    .normalize("NFKC")
    .trim()
    .replace(label, "")
    .replace(/[\s.-]/g, "");
}

/** The digits of a cell that holds a number and nothing else, with its label and marks taken away; null for words. */
export function taxDigits(cell: CellValue): string | null {
  const text = bareText(cell);
  return /^\d+$/.test(text) ? text : null;
}

/** What is wrong with a cell of the scheme; null where it is right, or no number at all (免統編, W-9 on file). */
export function taxFault(cell: CellValue, { digits, checked }: TaxScheme): "form" | "check" | null {
  const text = bareText(cell);
  if (!/^[\dA-Z]+$/i.test(text) || text.replace(/\D/g, "").length < digits - mostWrong) return null;
  if (text.length !== digits || /\D/.test(text)) return text.length <= digits + mostWrong ? "form" : null;
  return checked && !passesTaiwanCheck(text) ? "check" : null;
}

/** By judgement: what differs in more places is another number. */
const mostWrong = 2;

const taiwanDigits = 8;
const weights = [1, 2, 1, 2, 1, 2, 4, 1];

/**
 * The check of 統一編號: the digits of all products add up to a multiple of 5; behind a seventh digit of 7 the sum may
 * also be one less (Ministry of Finance, Taiwan, since 2023).
 */
function passesTaiwanCheck(text: string): boolean {
  const sum = weights.reduce((total, weight, at) => {
    const product = weight * Number(text.charAt(at));
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 5 === 0 || (text.charAt(6) === "7" && (sum + 1) % 5 === 0);
}
