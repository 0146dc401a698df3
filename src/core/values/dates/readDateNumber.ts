import { exact, oneOf, type Read, tidied, unreadable } from "../text/reading";
import type { DateOptions } from "./dateOptions";
import { serialOf } from "./serialDay";

/** 31 December 1900 and 31 December 2199: outside of them a number is no date of a customer sheet. */
const firstSerial = 366;
const lastSerial = 109_574;
/** 31 December 2399, far enough for any slip in a year. */
const farthest = 182_621;
const firstYear = 1900;
const lastYear = 2199;

/** A whole number from 1900 to 2199 is a year, not a day of 1905. */
export function isYearNumber(cell: number): boolean {
  return Number.isInteger(cell) && cell >= firstYear && cell <= lastYear;
}

/**
 * A number of a date column: a serial with or without time, 2015 (a year), 2024.5 and 202405 (a month) or
 * 20240501. A whole number between 1900 and 2199 is taken for a year, not for a day of 1905.
 */
export function readDateNumber(cell: number, options: DateOptions): Read<number> {
  if (cell > lastYear + 1 && cell <= lastSerial + 1) return exact(cell);
  if (cell >= firstYear && cell <= lastYear + 1) return readYearNumber(cell, options);
  if (cell >= firstSerial && cell < firstYear) return exact(cell);
  if (options.serials === true && cell > lastSerial && cell <= farthest) return exact(cell);
  if (Number.isInteger(cell)) {
    const read = readCompactDate(String(cell), options);
    if (read !== undefined) return read;
  }
  return unreadable("out-of-range");
}

function readYearNumber(cell: number, options: DateOptions): Read<number> {
  const year = Math.floor(cell);
  if (year === cell) return ofYear(year, options);
  if (options.coarsest === "day") return unreadable("too-coarse");
  // 2024.5 is May, 2024.11 November; 2024.1 may be January or a October whose zero is lost.
  const digits = String(cell).split(".")[1] ?? "";
  const months = digits === "1" ? [1, 10] : [Number(digits)];
  const serials = months.map((month) => serialOf(year, month, 1)).filter((serial) => serial !== undefined);
  return digits.length > 2 || serials.length === 0 ? unreadable("impossible-date") : oneOf(serials);
}

/** The first day of a year, where a year is precise enough. */
export function ofYear(year: number, options: DateOptions): Read<number> {
  const serial = serialOf(year, 1, 1);
  const coarsest = options.coarsest ?? "year";
  return coarsest === "year" && serial !== undefined ? tidied(serial) : unreadable("too-coarse");
}

/** The first day of a month, where a month is precise enough. */
export function ofMonth(year: number, month: number, options: DateOptions): Read<number> {
  const serial = serialOf(year, month, 1);
  if (serial === undefined) return unreadable("impossible-date");
  return options.coarsest === "day" ? unreadable("too-coarse") : tidied(serial);
}

/** 1130325, 0960719: years 60 to 139 of Taiwan's calendar in three digits; no other day is written in seven. */
const republicDay = /^(0[6-9]\d|1[0-3]\d)(\d\d)(\d\d)$/;

/** Digits without separators: 20240501, 202405, 240501 or 1130501; undefined when they are no date form. */
export function readCompactDate(digits: string, options: DateOptions): Read<number> | undefined {
  if (digits.length === 8) return ofDigits(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6));
  const republic = republicDay.exec(digits);
  if (republic) return ofDigits(String(Number(republic[1]) + 1911), republic[2] ?? "", republic[3] ?? "");
  if (digits.length !== 6) return undefined;
  const asMonth = ofMonth(Number(digits.slice(0, 4)), Number(digits.slice(4)), options);
  const isYear = /^(?:19|20)/.test(digits);
  const asDay = ofDigits(`20${digits.slice(0, 2)}`, digits.slice(2, 4), digits.slice(4));
  if (isYear && asMonth.reading === "tidied") return asMonth;
  return asDay;
}

function ofDigits(year: string, month: string, day: string): Read<number> | undefined {
  const number = Number(year);
  if (number < firstYear || number > lastYear) return undefined;
  const serial = serialOf(number, Number(month), Number(day));
  return serial === undefined ? unreadable("impossible-date") : tidied(serial);
}
