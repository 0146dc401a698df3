import { memoised } from "../../../tables/kept/memoised";
import { type Column, countFilled } from "../../../tables/table";
import { isUsualShape } from "./shapeHabit";
import { taxSchemeAt, taxSchemesOf } from "./taxSchemes";

/** Certificates of another kind (事证第…号), and not one or two of them; numbers of another country; notes. */
export function isNoCode(column: Column, row: number): boolean {
  const text = String(column.cells[row] ?? "").trim();
  if (isOfScheme(column, text)) return false;
  const isOther =
    isForeign.test(withoutMarks(text)) && !(taxSchemesOf(column).length > 0 && isBritain.test(text));
  return (
    isOther || (isNote(text) && holdsForeign(column)) || (isOtherNumber(text) && isUsualShape(column, row))
  );
}

/** PL7984223277, VAT IT 01401453981: no credit code begins with two letters. */
const isForeign = /^(?:VAT\s*(?:no\.?)?\s*)?[A-Z]{2}\s?(?=[A-Z\d]*\d{5})[A-Z\d]{7,13}$/i;

const isBritain = /^GB/i;

/** Among numbers of one scheme those of its countries are no others: DE24128036 lost a figure. */
function isOfScheme(column: Column, text: string): boolean {
  const lands = taxSchemeAt(column, text)?.number?.lands;
  return isForeign.test(withoutMarks(text)) && lands?.has(landOf(text)) === true;
}

const landOf = (text: string): string => text.slice(0, 2).toUpperCase();

/** "NL 546 557 661B01", "BE 0607.597.112" as they are without blanks and points. */
function withoutMarks(text: string): string {
  return text.trim().replace(/(?<=[A-Z]{2}.*)[\s.-]/gi, "");
}

/** How many cells hold a number of another country. */
const foreignCells = memoised(
  ({ cells }: Column) => cells.filter((cell) => isForeign.test(withoutMarks(String(cell)))).length,
);

/** Beside numbers of other countries a word may say that a customer has none; beside credit codes the code is missing. */
const fewestForeign = 3;
const holdsForeign = (column: Column): boolean => foreignCells(column) >= fewestForeign;

/** Whether most of a column are numbers of other countries. */
export function isOfElsewhere(column: Column): boolean {
  return holdsForeign(column) && foreignCells(column) * 2 > countFilled(column);
}

/** exempt, applied 05/2024: words, and hardly a figure. */
function isNote(text: string): boolean {
  return /\p{L}{3}/u.test(text) && text.replace(/\D/g, "").length < fewestFigures;
}

/** By judgement: of a code cut short more is left. */
const fewestFigures = 7;

/**
 * Anything that is not fifteen to twenty figures and letters: no credit code, and no old number, with a slip in it. Nor
 * is 27AAEBD5646K1Z1, India's: so many letters running stand in none that does not begin as a code does (91320508MA1HUBFU9O).
 */
function isOtherNumber(text: string): boolean {
  return !/^[0-9A-Z]{15,20}$/i.test(text) || (/[A-Z]{5}/i.test(text) && !/^[1-9]\d{7}/.test(text));
}
