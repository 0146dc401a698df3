import { formatSerial, serialOfIsoDay } from "../values/dates/serialDay";

/** Days at the end of a month, and again after it, in which it is usual to close it. */
const closingDays = 5;

/** A month that may be reviewed: its name ("2026-11"), and the day the review looks back from ("YYYY-MM-DD"). */
interface ReviewedMonth {
  readonly month: string;
  readonly asOf: string;
}

/**
 * This month as of today ("YYYY-MM-DD") and the one before it, the one that is usually being closed first; then the one
 * in which records ended, where that was before.
 */
export function reviewMonths(today: string, endedOn: string | null = null): readonly ReviewedMonth[] {
  const ended = endedBefore(today, endedOn);
  return ended === null ? usualMonths(today) : [...usualMonths(today), ended];
}

/** The month in which records ended, where it is before those usually reviewed; else null. */
export function endedBefore(today: string, endedOn: string | null): ReviewedMonth | null {
  const month = endedOn?.slice(0, 7) ?? "";
  if (month === "" || usualMonths(today).some((one) => one.month <= month)) return null;
  return { month, asOf: lastDayOf(month) };
}

function usualMonths(today: string): readonly ReviewedMonth[] {
  const first = serialOfIsoDay(`${today.slice(0, 7)}-01`);
  const before = formatSerial(first - 1);
  const running = { month: today.slice(0, 7), asOf: today };
  const last = { month: before.slice(0, 7), asOf: before };
  return serialOfIsoDay(today) - first < closingDays ? [last, running] : [running, last];
}

/** How far the review of the latest month that was written is. */
export interface LastReview {
  readonly month: string;
  readonly open: number;
}

/** Whether the review of a month is to be made by now. */
export interface DueReview {
  readonly month: string;
  /** Customers of it that are still to be looked at; null where nobody has begun. */
  readonly open: number | null;
}

/** Whether a day lies where months are closed, so that it is worth asking how far the review is. */
export function isClosingTime(today: string): boolean {
  const first = serialOfIsoDay(`${today.slice(0, 7)}-01`);
  const day = serialOfIsoDay(today);
  return day - first < closingDays || monthOf(day + closingDays) !== monthOf(day);
}

/**
 * The review that is due at the end of a month or in the first days after it; null where it was made. Who never made one
 * is told at a month's end, and not again afterwards.
 */
export function dueReview(last: LastReview | null, today: string): DueReview | null {
  const [closing] = reviewMonths(today);
  if (!closing || !isClosingTime(today)) return null;
  const { month } = closing;
  if (last?.month === month) return last.open > 0 ? { month, open: last.open } : null;
  const isOver = month !== today.slice(0, 7);
  return last === null && isOver ? null : { month, open: null };
}

/** The day before the first of the next month: no month has more than 31 days, and none fewer than 28. */
function lastDayOf(month: string): string {
  const first = serialOfIsoDay(`${month}-01`);
  return formatSerial(serialOfIsoDay(`${monthOf(first + 31)}-01`) - 1);
}

function monthOf(serial: number): string {
  return formatSerial(serial).slice(0, 7);
}
