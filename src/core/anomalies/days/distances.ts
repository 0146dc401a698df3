import { dayOfSerial, daysInMonth } from "../../values/dates/serialDay";

/**
 * How far two days are apart: in days; in months to the same day of the month, or to the day before it (a contract of
 * 2024-03-01 to 2025-02-28); on a certain day of a month so many months later (the 20th of the next, its end).
 */
export const distanceUnits = ["days", "months", "monthsLessADay", "dayOfAMonth"] as const;
export type DistanceUnit = (typeof distanceUnits)[number];

/** Stands for the end of a month, however long it is. */
const endOfMonth = 31;
/** More days than any month has. */
const months = 100;

/** How far a day is from another, by whole serials; NaN where it is no whole distance of the unit. */
export function distanceOf(unit: DistanceUnit, from: number, to: number): number {
  if (unit === "days" || Number.isNaN(from) || Number.isNaN(to)) return to - from;
  const start = dayOfSerial(from);
  const end = dayOfSerial(unit === "monthsLessADay" ? to + 1 : to);
  const between = (end.year - start.year) * 12 + end.month - start.month;
  const isEnd = end.day === daysInMonth(end.year, end.month);
  if (unit === "dayOfAMonth") return between * months + (isEnd ? endOfMonth : end.day);
  return end.day === start.day || (isEnd && start.day > end.day) ? between : Number.NaN;
}

/** The longest contracts. */
const farthest = 366 * 30;

/** The day at a distance that is not negative; NaN where there is none. */
export function dayAtDistance(unit: DistanceUnit, from: number, distance: number): number {
  if (unit === "days") return from + distance;
  for (let day = from; day <= from + farthest; day++)
    if (distanceOf(unit, from, day) === distance) return day;
  return Number.NaN;
}
