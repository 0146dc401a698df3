import type { CellValue } from "../../../sheets/cell";
import { memoised } from "../../../tables/kept/memoised";
import type { Column } from "../../../tables/table";
import { bareTaxText } from "../../../values/codes/asTaxNumber";
import { type TaxNumber, taxNumbers } from "../../../values/codes/taxNumbers";
import { sampled } from "../../cells/sampled";
import { checkedShare, fewestCells, fewestNamed, type TaxScheme, taxSchemeOf } from "./taxScheme";

/**
 * The schemes of a column of tax numbers: several where customers of several countries are told by theirs, ABN beside VAT; none
 * where it holds credit codes.
 */
export const taxSchemesOf = memoised((column: Column): readonly TaxScheme[] => {
  const one = taxSchemeOf(column);
  return one === null ? mixedIn(column) : [one];
});

/** By judgement: where more are of no scheme a further country's may be among them. */
const nearlyAll = 0.9;

function mixedIn({ cells, heading }: Column): readonly TaxScheme[] {
  const filled = sampled(cells).map((cell) => bareTaxText(String(cell)));
  const mixed = taxNumbers.filter((known) => isAmong(known, heading, filled));
  const covered = filled.filter((text) => mixed.some(({ form }) => form.test(text)));
  const isMixed = mixed.length > 1 && covered.length >= filled.length * nearlyAll;
  return isMixed ? mixed.map((number) => ({ digits: number.length, number })) : [];
}

function isAmong(known: TaxNumber, heading: string, filled: readonly string[]): boolean {
  if (known.lenient === true) return false;
  const numbers = filled.filter((text) => known.form.test(text));
  const isEnough = numbers.length >= (known.heading.test(heading) ? fewestNamed : fewestCells);
  return isEnough && numbers.filter(known.isSound).length >= numbers.length * checkedShare;
}

/** The scheme a cell is of, by its form and check, else that of the numbers nearest in length; null where the column has none. */
export function taxSchemeAt(column: Column, cell: CellValue): TaxScheme | null {
  const schemes = taxSchemesOf(column);
  if (schemes.length < 2) return schemes[0] ?? null;
  const text = bareTaxText(String(cell));
  const fitting = schemes.filter(({ number }) => number?.form.test(text) === true);
  // Of two countries with one form it is of the one whose check it passes.
  const own = fitting.find(({ number }) => number?.isSound(text) === true) ?? fitting[0];
  const distance = ({ digits }: TaxScheme) => Math.abs(digits - text.length);
  return own ?? schemes.reduce((best, next) => (distance(next) < distance(best) ? next : best));
}
