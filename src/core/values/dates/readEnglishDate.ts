import { type Read, tidied, unreadable } from "../text/reading";
import type { DateOptions } from "./dateOptions";
import { englishMonths, monthTyped } from "./englishMonths";
import { fullYear } from "./fullYear";
import { monthAbroad, monthNamedAbroad } from "./monthsAbroad";
import { ofMonth } from "./readDateNumber";
import { readTimeOfDay } from "./readTime";
import { serialOf } from "./serialDay";

const name = `(${monthTyped})\\.?`;
const weekday = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]*\\s+)?";
const time = "(?:[ ,t]+(?:at\\s+)?(\\d.*))?";
const monthFirst = new RegExp(
  `^${weekday}${name}[ -]*(\\d{1,2})(?:st|nd|rd|th)?[ ,-]+(\\d{4}|\\d{2})${time}$`,
);
const dayFirst = new RegExp(
  `^${weekday}(\\d{1,2})(?:st|nd|rd|th)?[ /-]*(?:of )?${name}[ ,/-]+(\\d{4}|\\d{2})${time}$`,
);
const noDay = new RegExp(`^${name}[ ,-]+(\\d{4})$`);
/** May-23, as Excel shows a month of a year; with a blank it might be a day. */
const shortYear = new RegExp(`^${name}[-']+(\\d{2})$`);

/** 10 mrt 2026, 5. März 2024, 1er mars 2024, 5 de marzo de 2024: the day first, as all of them write it. */
export const dayFirstAbroad = `^(\\d{1,2})(?:\\.|er|º)?[ /-]*(?:de )?(${monthAbroad})\\.?(?: del?)?[ ,/-]+(\\d{4}|\\d{2})${time}$`;
/** März 2023, sept. 2024, marzo de 2024, mrt-2026: a month of a year. */
export const noDayAbroad = `^(${monthAbroad})\\.?(?: del?)?[ -]+(\\d{4})$`;
const [abroad, monthAlone] = [new RegExp(dayFirstAbroad), new RegExp(noDayAbroad)];

/** "May 1, 2024", "1-May-24", "Wed, 1 May 2024 3:30 pm", "May 2024", "1. Mai 2024"; folded text. Undefined for other forms. */
export function readEnglishDate(text: string, options: DateOptions): Read<number> | undefined {
  const american = monthFirst.exec(text);
  if (american) return ofParts(monthNumber(american[1]), american[2], american.slice(3), options);
  const british = dayFirst.exec(text);
  if (british) return ofParts(monthNumber(british[2]), british[1], british.slice(3), options);
  const other = abroad.exec(text);
  if (other) return ofParts(monthNamedAbroad(other[2] ?? ""), other[1], other.slice(3), options);
  const month = noDay.exec(text);
  if (month) return ofMonth(Number(month[2]), monthNumber(month[1]), options);
  const alone = monthAlone.exec(text);
  if (alone) return ofMonth(Number(alone[2]), monthNamedAbroad(alone[1] ?? ""), options);
  const short = shortYear.exec(text);
  if (!short) return undefined;
  const year = Number(short[2]);
  return ofMonth(fullYear(year, options), monthNumber(short[1]), options);
}

function monthNumber(word = ""): number {
  return englishMonths.indexOf(word.slice(0, 3)) + 1;
}

/** A day by what stands for its month, day, and year and time. */
function ofParts(
  month: number,
  day: string | undefined,
  [yearText, timeText]: readonly (string | undefined)[],
  options: DateOptions,
): Read<number> | undefined {
  const year = yearText?.length === 2 ? fullYear(Number(yearText), options) : Number(yearText);
  const serial = serialOf(year, month, Number(day));
  if (serial === undefined) return unreadable("impossible-date");
  const ofDay = readTimeOfDay(timeText ?? "");
  if (ofDay === null) return undefined;
  return typeof ofDay === "number" ? tidied(serial + ofDay) : unreadable(ofDay);
}
