import { lengthIn } from "../../columns/texts/codePool";
import type { ValueColumn } from "../../columns/values/values";
import { editDistance } from "../texts/editDistance";
import { valueLevels } from "./valueLevels";

const dayLength = 8;
const yearLength = 4;
const dayOfMonth = 6;
const newYear = [..."0101"].map((digit) => digit.charCodeAt(0));

const isNewYear = ({ codes, starts }: ValueColumn["texts"], row: number): boolean =>
  newYear.every((digit, i) => codes[(starts[row] ?? 0) + yearLength + i] === digit);

export const isDay = ({ texts }: ValueColumn, row: number): boolean => lengthIn(texts, row) === dayLength;

/** Do two days have the same figures from one place to another, `shift` places further on in the second? */
function sameFigures({ texts }: ValueColumn, a: number, b: number, from: number, to: number, shift = 0) {
  const { codes, starts } = texts;
  for (let i = from; i < to; i++)
    if (codes[(starts[a] ?? 0) + i] !== codes[(starts[b] ?? 0) + i + shift]) return false;
  return true;
}

/** Years of birth that are written one for the other; beyond them two people were born. */
const nearYears = 1;

function yearOf({ texts }: ValueColumn, row: number): number {
  const from = texts.starts[row] ?? 0;
  return Number(String.fromCharCode(...texts.codes.subarray(from, from + yearLength)));
}

/**
 * Two days that are not the same: one figure wrong or two swapped, or day and month in each other's place, is a slip. Of
 * any two days of birth one in eighty is two figures apart, as many as one person's are.
 */
export function dayLevel(column: ValueColumn, a: number, b: number): number {
  const sameYear = sameFigures(column, a, b, 0, yearLength);
  // 18700101 beside 18700720: who knows the year alone writes its first day.
  if (sameYear && (isNewYear(column.texts, a) || isNewYear(column.texts, b))) return valueLevels.alike;
  const swapped =
    sameFigures(column, a, b, yearLength, dayOfMonth, dayOfMonth - yearLength) &&
    sameFigures(column, b, a, yearLength, dayOfMonth, dayOfMonth - yearLength);
  if (sameYear && swapped) return valueLevels.slip;
  const distance = editDistance(column.texts, a, b, 2);
  if (distance <= 2) return distance === 2 ? valueLevels.alike : valueLevels.slip;
  const apart = Math.abs(yearOf(column, a) - yearOf(column, b));
  return apart > nearYears ? valueLevels.bornApart : valueLevels.different;
}
