import type { CellWrite, Scalar } from "../../model/parts/cells";
import { typedDate } from "./typedDate";

/** What a value becomes when it is written as if typed: the cell, and the number format it brings along. */
export interface TypedCell {
  readonly write: CellWrite;
  readonly numberFormat: string | null;
}

/** Excel's longest cell text. */
export const longestText = 32_767;

/**
 * A value as Excel takes it from the API: text is read as if typed in an en-US Excel ("0300" becomes 300, "1/2/2025"
 * a date) unless the cell's format is "@" or the text starts with an apostrophe; "=", and "+", "-" or "@" before
 * anything but a number, start a formula.
 */
export function typedCell(value: Scalar, format: string): TypedCell {
  if (typeof value !== "string") return cell(value);
  if (value === "") return { write: { kind: "clear" }, numberFormat: null };
  if (format === "@") return cell(value);
  if (value.startsWith("'")) return cell(value.slice(1));
  if (value.startsWith("=") && value.length > 1) return formula(value);
  return typedNumber(value.trim(), format) ?? typedWord(value);
}

function cell(value: Scalar, numberFormat: string | null = null): TypedCell {
  return { write: { kind: "value", value }, numberFormat };
}

function formula(text: string): TypedCell {
  return { write: { kind: "formula", formula: text }, numberFormat: null };
}

function typedWord(value: string): TypedCell {
  const upper = value.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return cell(upper === "TRUE");
  if (/^[+\-@]\S/.test(value)) return formula(`=${value}`);
  return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(upper) ? formula(`=${upper}`) : cell(value);
}

const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

function typedNumber(text: string, format: string): TypedCell | null {
  const own = (suggested: string): string | null => (format === "General" ? suggested : null);
  if (plain.test(text)) return cell(fifteenDigits(text), /e/i.test(text) ? own("0.00E+00") : null);
  if (grouped.test(text)) {
    return cell(fifteenDigits(text.replaceAll(",", "")), own(text.includes(".") ? "#,##0.00" : "#,##0"));
  }
  const date = typedDate(text);
  return date === null ? adorned(text, own) : cell(date.serial, own(date.format));
}

/** Percent, dollar and bracketed negatives. */
function adorned(text: string, own: (suggested: string) => string | null): TypedCell | null {
  const percent = /^([+-]?[\d.,]+)\s*%$/.exec(text)?.[1];
  if (percent !== undefined) return scaled(percent, 0.01, own(percent.includes(".") ? "0.00%" : "0%"));
  const dollars = /^-?\$([\d.,]+)$/.exec(text)?.[1];
  if (dollars !== undefined) return scaled(dollars, text.startsWith("-") ? -1 : 1, own("$#,##0.00"));
  const negative = /^\(([\d.,]+)\)$/.exec(text)?.[1];
  return negative === undefined ? null : scaled(negative, -1, null);
}

function scaled(digits: string, factor: number, numberFormat: string | null): TypedCell | null {
  if (!plain.test(digits) && !grouped.test(digits)) return null;
  const number = Number(digits.replaceAll(",", ""));
  return cell(factor === 0.01 ? number / 100 : number * factor, numberFormat);
}

/** Excel keeps fifteen significant digits of what is typed and makes the rest zeros: long identifiers are damaged. */
function fifteenDigits(text: string): number {
  let seen = 0;
  const [mantissa = "", exponent = ""] = text.split(/(?=e)/i);
  const cut = mantissa.replace(/\d/g, (digit) => {
    if (seen > 0 || digit !== "0") seen += 1;
    return seen > 15 ? "0" : digit;
  });
  return Number(cut + exponent);
}
