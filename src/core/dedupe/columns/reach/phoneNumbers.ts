import type { CellValue } from "../../../sheets/cell";
import { addValue, type ListWriter } from "../texts/listWriter";

export const fewestDigits = 7;
export const mobileDigits = 11;
const firstMobile = 13e9;
const behindMobiles = 20e9;
const localModulus = 1e7;

export const isMobile = (value: number): boolean => value >= firstMobile && value < behindMobiles;

/** Powers of ten: engines work them out anew each time they are asked for one. */
const tens = Float64Array.from({ length: 16 }, (_, power) => 10 ** power);
const ten = (power: number): number => tens[power] ?? 0;

/** Ten figures from a 1 on are no number anywhere, but a mobile that lost one. */
export const isCutMobile = (number: number): boolean => number >= 1e9 && number < 2e9;

/** Mobiles and service numbers whole; landlines by their last seven digits, area codes come and go. */
function canonical(value: number, digits: number, leadingZeros: number): number {
  let rest = value;
  let length = digits;
  if (length >= mobileDigits + 2 && Math.floor(rest / ten(length - 2)) === 86) {
    length -= 2;
    rest %= ten(length);
  }
  if (length < fewestDigits || length > mobileDigits + 1) return -1;
  const lead = Math.floor(rest / ten(length - 2));
  if (length === mobileDigits && lead >= 13 && lead <= 19) return rest;
  if (length === 10 && leadingZeros === 0 && (lead === 40 || lead === 80 || isCutMobile(rest))) return rest;
  return rest % localModulus;
}

const exampleNumber = 13_800_138_000;

/** 1111111, 1234567 and the example number of every form say nothing. */
function isExample(value: number): boolean {
  if (value === exampleNumber) return true;
  let rest = Math.floor(value / 10);
  let digit = value - rest * 10;
  let step = 0;
  // Remainders of numbers beyond 2^31 are slow: they are taken by what is left over.
  for (let i = 1; i < fewestDigits; i++) {
    const next = Math.floor(rest / 10);
    const before = rest - next * 10;
    if (i === 1) step = digit - before;
    if (digit - before !== step || step < 0 || step > 1) return false;
    digit = before;
    rest = next;
  }
  return true;
}

/** Adds a number of so many figures, behind so many zeros, unless it is an example. */
export function keepNumber(value: number, digits: number, zeros: number, writer: ListWriter): void {
  const number = canonical(value, digits, zeros);
  if (number > 0 && !isExample(number)) addValue(writer, number);
}

/** A cell that holds nothing but a number has its digits at hand. */
export function readNumber(value: number, writer: ListWriter): void {
  if (isMobile(value)) {
    if (!isExample(value)) addValue(writer, value);
    return;
  }
  let digits = fewestDigits;
  for (let next = ten(fewestDigits); value >= next; next *= 10) digits += 1;
  keepNumber(value, digits, 0, writer);
}

const leastNumber = ten(fewestDigits - 1);
export const isPlainNumber = (cell: CellValue | undefined): cell is number =>
  typeof cell === "number" && cell >= leastNumber && Number.isSafeInteger(cell);
