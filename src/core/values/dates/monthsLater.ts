import { dayOfSerial, daysInMonth, serialOf } from "./serialDay";

/** The same day so many months later, or earlier below zero (whole serials); of a shorter month its last. */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = dayOfSerial(serial);
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), 1 + (((count % 12) + 12) % 12)];
  return serialOf(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth))) ?? serial;
}
