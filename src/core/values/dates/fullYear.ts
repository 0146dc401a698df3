import type { DateOptions } from "./dateOptions";
import { dayOfSerial } from "./serialDay";

/**
 * Two-digit years up to next year are of this century. A deal or a visit is none of a hundred years ago: counted in days, a
 * year somewhat further ahead was typed wrong, or is a plan.
 */
export function fullYear(short: number, { today, coarsest }: DateOptions): number {
  const ahead = coarsest === "day" ? 20 : 1;
  return short + (short <= (dayOfSerial(today).year % 100) + ahead ? 2000 : 1900);
}
