import { formatSerial, serialOfIsoDay } from "../../core/values/dates/serialDay";

/** How far ahead contacts go into a calendar: what lies later is likely to be moved before it comes. */
export const calendarDays = 30;

/** The last day ("YYYY-MM-DD") that goes into a calendar made today. */
export function lastDayOf(today: string): string {
  return formatSerial(serialOfIsoDay(today) + calendarDays);
}
