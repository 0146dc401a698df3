/** 2 October 1954 to 31 December 2099: numbers that stand for days wherever a column holds days. */
export const fiveDigitSerials = { first: 20_000, last: 73_050 } as const;

/** A calendar day; month and day from 1. */
interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Serial 60 is 29 February 1900, a day that never was; Excel counts it, so we must. */
const falseLeapDay = 60;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Days since 1 March of year 0 in the proleptic Gregorian calendar (Hinnant's days_from_civil). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

const dayBeforeFirst = dayNumber(1899, 12, 31);

/** The Excel serial of a real day (1900 system); undefined for a day that does not exist. Days before 1900 count down from 0. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const days = dayNumber(year, month, day) - dayBeforeFirst;
  return days >= falseLeapDay ? days + 1 : days;
}

/** The day of an Excel serial; its time of day is ignored. Serial 60 is given as 29 February 1900. */
export function dayOfSerial(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole === falseLeapDay) return { year: 1900, month: 2, day: 29 };
  const days = (whole > falseLeapDay ? whole - 1 : whole) + dayBeforeFirst;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** The last day, at or before this one, that closes a quarter. */
export function lastQuarterEnd(serial: number): number {
  const next = dayOfSerial(serial + 1);
  const month = next.month - ((next.month - 1) % 3);
  return (serialOf(next.year, month, 1) ?? serial + 1) - 1;
}

/** The serial of a day written "YYYY-MM-DD", as date inputs and settings give it; 0 where it is none. */
export function serialOfIsoDay(text: string): number {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return serialOf(year, month, day) ?? 0;
}

/** "2024-05-01" of a serial; "2024-05-01 14:30" when it has a time of day (to the minute). */
export function formatSerial(serial: number): string {
  const minutes = Math.round(serial * 1440);
  const { year, month, day } = dayOfSerial(minutes / 1440);
  const date = `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
  const ofDay = minutes % 1440;
  return ofDay === 0 ? date : `${date} ${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
