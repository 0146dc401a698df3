import { isDivisionPrefix } from "../../reference/places/divisionCodes";
import type { CellValue } from "../../sheets/cell";
import { serialOf } from "../dates/serialDay";
import { tidyText } from "../text/foldText";
import { blank, exact, type Read, tidied, unreadable } from "../text/reading";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = "10X98765432";

/** Seventeen figures and the check digit. */
export const idCardForm = /^\d{17}[\dX]$/;

/** True for a resident identity number: 18 characters, a province, a real birthday, MOD 11-2 check (GB 11643). */
export function isIdCard(text: string): boolean {
  return (
    idCardForm.test(text) &&
    isDivisionPrefix(text.slice(0, 2)) &&
    hasBirthday(text) &&
    idCheckDigit(text) === text.charAt(17)
  );
}

function hasBirthday(text: string): boolean {
  const year = Number(text.slice(6, 10));
  return (
    year >= 1850 &&
    year < 2100 &&
    serialOf(year, Number(text.slice(10, 12)), Number(text.slice(12, 14))) !== undefined
  );
}

function idCheckDigit(text: string): string {
  let sum = 0;
  for (const [i, weight] of weights.entries()) sum += (text.charCodeAt(i) - 48) * weight;
  return checkDigits.charAt(sum % 11);
}

/** An identity number with its check digit tested. */
export function readIdCard(cell: CellValue): Read<string> {
  if (cell === "") return blank;
  if (typeof cell !== "string")
    return unreadable(typeof cell === "number" && cell >= 1e15 ? "digits-lost" : "too-short");
  if (isIdCard(cell)) return exact(cell);
  const text = tidyText(cell)
    .toUpperCase()
    .replace(/[\s\-']/g, "");
  if (text === "") return blank;
  if (isIdCard(text)) return tidied(text);
  if (!idCardForm.test(text))
    return unreadable(
      text.length < 18 ? "too-short" : text.length > 18 ? "too-long" : "bad-character",
      text.length,
    );
  return hasBirthday(text) ? unreadable("check-digit", idCheckDigit(text)) : unreadable("impossible-date");
}
