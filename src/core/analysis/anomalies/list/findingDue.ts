import type { Severity } from "../../../anomalies/rule/hit";
import { dayOfSerial, daysInMonth, serialOf } from "../../../values/dates/serialDay";

/** An error is to be put right within this many working days, a warning within this many days. */
const errorWorkingDays = 2;
const warningDays = 7;

/** Until when a finding of today is to be worked through: an offer by the end of the month, no sooner than a warning. */
export function findingDue(severity: Severity, today: number): number {
  if (severity === "error") return afterWorkingDays(today, errorWorkingDays);
  const warning = today + warningDays;
  return severity === "warning" ? warning : Math.max(warning, monthEnd(today));
}

/** Monday to Friday; holidays are not known. Serial 1 (1 January 1900) counts as a Sunday in Excel. */
function afterWorkingDays(today: number, days: number): number {
  let day = today;
  for (let left = days; left > 0; ) if (++day % 7 > 1) left--;
  return day;
}

function monthEnd(today: number): number {
  const { year, month } = dayOfSerial(today);
  return serialOf(year, month, daysInMonth(year, month)) ?? today;
}
