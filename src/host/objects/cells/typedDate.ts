/** A date or time as an en-US Excel reads it from typing. */
export interface TypedDate {
  /** Days since 1899-12-30. */
  readonly serial: number;
  /** The format Excel gives the cell. */
  readonly format: string;
}

const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const isoLike = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m?)?$/i;

/** Reads m/d/y, y-m-d, h:mm and a date with a time; null for anything else. */
export function typedDate(text: string): TypedDate | null {
  const [day = "", ...rest] = text.split(/\s+/);
  const date = daySerial(day);
  if (date === null) return timeAlone(text);
  if (rest.length === 0) return { serial: date, format: "m/d/yyyy" };
  const time = dayFraction(rest.join(" "));
  return time === null ? null : { serial: date + time, format: "m/d/yyyy h:mm" };
}

function timeAlone(text: string): TypedDate | null {
  const time = dayFraction(text);
  return time === null ? null : { serial: time, format: /m$/i.test(text) ? "h:mm AM/PM" : "h:mm" };
}

function daySerial(text: string): number | null {
  const american = slashed.exec(text);
  if (american !== null)
    return serialOf(fullYear(american[3] ?? ""), Number(american[1]), Number(american[2]));
  const iso = isoLike.exec(text);
  return iso === null ? null : serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

/** Two-digit years: 00–29 are this century, 30–99 the last, as Windows has it. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** Serial of a real calendar day from 1900 on; Excel counts a 29 February 1900 that never was. */
function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999)
    return null;
  const serial = time / 86_400_000 + 25_569;
  return serial < 61 ? serial - 1 : serial;
}

function dayFraction(text: string): number | null {
  const match = clock.exec(text);
  if (match === null) return null;
  const [, hours = "", minutes = "", seconds = "0", half] = match;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
