import type { CellValue } from "../../../sheets/cell";
import { memoised } from "../../../tables/kept/memoised";
import type { Column } from "../../../tables/table";
import { asTaxNumber, bareTaxText } from "../../../values/codes/asTaxNumber";
import { isBritish } from "../../../values/codes/nationalChecks";
import { type TaxNumber, taxNumbers } from "../../../values/codes/taxNumbers";
import { commonest, timesOfEach } from "../../../values/groups/timesOfEach";
import { sampled } from "../../cells/sampled";

/** The tax numbers of another country, as a column of them shows. */
export interface TaxScheme {
  /** How many figures they have, 8 in Taiwan, 9 in America; or characters, where they bear letters. */
  readonly digits: number;
  /** Which they are, where their check tells; null where only their length is known. */
  readonly number: TaxNumber | null;
}

/** Fewer cells show no habit, unless the heading says what they are. */
export const fewestCells = 20;
export const fewestNamed = 5;
/** By judgement: nearly all of what is filled in, but for notes, slips and firms that have none. */
const usualShare = 0.7;
/** One number in five passes the check of Taiwan by chance, of others one in ten or less. */
export const checkedShare = 0.8;
const [fewestDigits, mostDigits] = [7, 12] as const;

/** The scheme of a column of tax numbers that are no credit codes of China; null for those that are, or of no one scheme. */
export const taxSchemeOf = memoised((column: Column): TaxScheme | null => {
  const filled = sampled(column.cells).map(bareText);
  const number = taxNumbers.find((known) => isOf(known, column.heading, filled));
  if (number !== undefined) return { digits: number.length, number };
  return filled.length < fewestCells ? null : lengthAlone(filled);
});

function isOf(known: TaxNumber, heading: string, filled: readonly string[]): boolean {
  if (filled.length < (known.heading.test(heading) ? fewestNamed : fewestCells)) return false;
  const numbers = filled.flatMap((text) => asTaxNumber(text, known) ?? []);
  const passed = numbers.filter(known.isSound).length;
  return numbers.length >= filled.length * usualShare && passed >= numbers.length * checkedShare;
}

function lengthAlone(filled: readonly string[]): TaxScheme | null {
  const lengths = filled.filter((text) => allFigures.test(text)).map((text) => text.length);
  const [digits = 0, count = 0] = commonest(timesOfEach(lengths)) ?? [];
  const isOne = count >= filled.length * usualShare && digits >= fewestDigits && digits <= mostDigits;
  return isOne ? { digits, number: null } : null;
}

const allFigures = /^\d+$/;

function bareText(cell: CellValue): string {
  return bareTaxText(String(cell));
}

/** Whether a cell holds a number of the scheme, right or wrong, and no words. */
export function isTaxNumber(cell: CellValue, { number }: TaxScheme): boolean {
  const text = bareText(cell);
  return number === null ? allFigures.test(text) : asTaxNumber(text, number) !== null;
}

/** What is wrong with a cell of the scheme; null where it is right, or no number at all (免統編, W-9 on file). */
export function taxFault(cell: CellValue, { digits, number }: TaxScheme): "form" | "check" | null {
  const text = bareText(cell);
  const sound = number === null ? null : asTaxNumber(text, number);
  if (number !== null && sound !== null && number.isSound(sound)) return null;
  if (sound === text) return "check";
  if (number?.lands !== undefined && isBritishFirm(text)) return null;
  if (!/^[\dA-Z]+$/.test(text) || text.replace(/\D/g, "").length < (number?.figures ?? digits) - mostWrong)
    return null;
  if (number === null && text.length === digits && allFigures.test(text)) return null;
  return text.length <= digits + mostWrong ? "form" : null;
}

/** The VAT number of a British firm has left the scheme of the Union, not the lists of its customers; GB is off already. */
const isBritishFirm = (text: string): boolean => /^\d{9}(?:\d{3})?$/.test(text) && isBritish(text);

/** By judgement: what differs in more places is another number. */
const mostWrong = 2;
