import { isCutMobile } from "../../columns/reach/phoneNumbers";
import { type ListColumn, valueAt, valueCount } from "../../columns/texts/lists";

const shortestMobile = 1e10;

const half = 1e6;

/** One digit wrong, or two neighbours swapped, in two whole mobile numbers (a swap across the middle is missed). */
export function isDigitSlip(x: number, y: number): boolean {
  if (x < shortestMobile || y < shortestMobile) return false;
  const highX = Math.floor(x / half);
  const highY = Math.floor(y / half);
  const lowX = x - highX * half;
  const lowY = y - highY * half;
  if (highX === highY) return slips(lowX | 0, lowY | 0);
  return lowX === lowY && slips(highX | 0, highY | 0);
}

/** The same of two numbers small enough for whole-number arithmetic. */
function slips(x: number, y: number): boolean {
  let first = -1;
  let inX = 0;
  let inY = 0;
  for (let a = x, b = y, at = 0; a !== b; a = (a / 10) | 0, b = (b / 10) | 0, at++) {
    const digitX = a % 10;
    const digitY = b % 10;
    if (digitX === digitY) continue;
    if (first >= 0 && (at !== first + 1 || digitX !== inY || digitY !== inX)) return false;
    if (first === -2) return false;
    if (first < 0) {
      first = at;
      inX = digitX;
      inY = digitY;
    } else first = -2;
  }
  return first !== -1;
}

/** A mobile number of which the other is all but one digit. */
export function isDigitLost(x: number, y: number): boolean {
  const [short, whole] = x < y ? [x, y] : [y, x];
  if (!isCutMobile(short) || whole < shortestMobile) return false;
  for (let place = 1; place <= shortestMobile; place *= 10)
    if (Math.floor(whole / (place * 10)) * place + (whole % place) === short) return true;
  return false;
}

const isSlip = (x: number, y: number): boolean => isDigitSlip(x, y) || isDigitLost(x, y);

export function hasDigitSlip(phones: ListColumn, a: number, b: number): boolean {
  const x = phones.single[a] ?? 0;
  const y = phones.single[b] ?? 0;
  if (x > 0 && y > 0) return isSlip(x, y);
  for (let i = 0; i < valueCount(phones, a); i++) {
    for (let k = 0; k < valueCount(phones, b); k++) {
      if (isSlip(valueAt(phones, a, i), valueAt(phones, b, k))) return true;
    }
  }
  return false;
}
