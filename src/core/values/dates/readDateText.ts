import { isPlaceholder } from "../text/placeholders";
import { oneOf, type Read, tidied, unreadable } from "../text/reading";
import type { DateOptions } from "./dateOptions";
import { foldDateText } from "./foldDateText";
import { fullYear } from "./fullYear";
import { momentOf, readMoments } from "./moments";
import { readCoarseDate } from "./readCoarseDate";
import { readCompactDate, readDateNumber } from "./readDateNumber";
import { readEnglishDate } from "./readEnglishDate";
import { readTimeOfDay } from "./readTime";
import { readShortYearLast, readYearLast } from "./readYearLast";
import { dayOfSerial, serialOf } from "./serialDay";

const mark = "[-/.,年]";
const secondMark = "[-/.,月]";
const yearFirst = new RegExp(`^(\\d{4}|\\d{2})\\s*${mark}\\s*(\\d{1,2})\\s*${secondMark}\\s*(\\d.*)$`);
const compact = /^(\d{6,8})(?:\s*[t ]?\s*(\d{1,2}:.*|\p{Script=Han}.*))?$/u;
const compactWithTime = /^(\d{8})[t ]?(\d{2})(\d{2})(\d{2})?$/;
const monthAndDay = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?$/;

/**
 * Text as a serial with time of day. Understood: 2024-5-1, 2024/5/1, 2024.5.1, 2024年5月1日 (号), full width,
 * Chinese numerals, 24/5/1, 20240501, 5/1/2024 with a known order, English months, a leading apostrophe, any of
 * them with a time (also glued on, "2024-05-1014:30"), bare serials, months and years as `coarsest` allows.
 */
export function readDateText(text: string, options: DateOptions): Read<number> {
  const folded = foldDateText(text);
  if (folded === "") return isBlankText(text) ? { reading: "blank" } : unreadable("no-such-word");
  if (folded.startsWith("#")) return unreadable("formula-error");
  const read =
    readShortYearLast(folded, options) ??
    readYearFirst(folded, options) ??
    readYearLast(folded, options) ??
    readDigits(folded, options) ??
    readCoarseDate(folded, options) ??
    readFoundingWords(folded, options) ??
    readMonthAndDay(folded, options) ??
    readEnglishDate(folded, options);
  return read ?? unreadable(isPlaceholder(text) ? "placeholder" : "vague-date");
}

function isBlankText(text: string): boolean {
  return text.trim() === "";
}

/** Day of the month and the time behind it, perhaps glued together: "10 14:30", "1014:30", "1日下午3点". */
function dayAndTimes(rest: string): readonly (readonly [number, string])[] {
  const spaced = /^(\d{1,2})\s*(?:[日号號]\s*|t|\s+|$|(?=[^\d\s:]))(.*)$/.exec(rest);
  if (spaced) return [[Number(spaced[1]), spaced[2] ?? ""]];
  const glued = /^(\d{2,4})(:.*)$/.exec(rest);
  const digits = glued?.[1];
  if (digits === undefined) return [];
  const time = (from: number) => digits.slice(from) + (glued?.[2] ?? "");
  if (digits.length === 4) return [[Number(digits.slice(0, 2)), time(2)]];
  if (digits.length === 2) return [[Number(digits.slice(0, 1)), time(1)]];
  return [
    [Number(digits.slice(0, 1)), time(1)],
    [Number(digits.slice(0, 2)), time(2)],
  ];
}

function readYearFirst(text: string, options: DateOptions): Read<number> | undefined {
  const found = yearFirst.exec(text);
  if (!found) return undefined;
  const [, yearText = "", month = "", rest = ""] = found;
  const year = yearText.length === 2 ? fullYear(Number(yearText), options) : Number(yearText);
  return readMoments(dayAndTimes(rest).map(([day, time]) => momentOf(year, Number(month), day, time)));
}

function readDigits(text: string, options: DateOptions): Read<number> | undefined {
  const stamp = compactWithTime.exec(text);
  if (stamp) {
    const date = readCompactDate(stamp[1] ?? "", options);
    return date && withTime(date, `${stamp[2]}:${stamp[3]}:${stamp[4] ?? "00"}`);
  }
  const found = compact.exec(text);
  const date = found && readCompactDate(found[1] ?? "", options);
  if (date) return withTime(date, found[2] ?? "");
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const serial = readDateNumber(Number(text), options);
  return serial.reading === "exact" ? tidied(serial.value) : undefined;
}

function withTime(date: Read<number>, time: string): Read<number> | undefined {
  if (date.reading !== "tidied") return date;
  const ofDay = readTimeOfDay(time);
  if (typeof ofDay === "number") return tidied(date.value + ofDay);
  return ofDay === null ? undefined : unreadable(ofDay);
}

/** "5月1日" without a year is ambiguous: the last one up to today, or the one to come. */
function readMonthAndDay(text: string, options: DateOptions): Read<number> | undefined {
  const found = monthAndDay.exec(text);
  if (!found) return undefined;
  const { year } = dayOfSerial(options.today);
  const near = [year - 1, year, year + 1].map((y) => serialOf(y, Number(found[1]), Number(found[2])));
  const days = near.filter((serial) => serial !== undefined);
  const past = days.findLast((serial) => serial <= options.today);
  const future = days.find((serial) => serial > options.today);
  const candidates = [past, future].filter((serial) => serial !== undefined);
  return candidates.length === 0 ? unreadable("impossible-date") : oneOf(candidates);
}

/** 成立于, 约, est., since: words around a founding date that take nothing from it. */
const foundingWords =
  /^(?:公司)?(?:成立于|创立于|创建于|创办于|始建于|始创于|注册于|建于|成立|创立)\s*:?\s*|^[于自从](?=\d)|^(?:约|大约|est(?:ablished|d)?\b\.?|founded\b|since\b|in\b|circa\b|ca?\.)\s*(?:in\s+)?(?=\d)|\s*(?:成立|创立|注册|左右|前后|起|开始|开业|至今|以来|春节|国庆|元旦|五一|十一|中秋|端午|清明)+$/g;

/** "成立于2008年", "约2012年", "Est. 1972": only where a year is precise enough. */
function readFoundingWords(text: string, options: DateOptions): Read<number> | undefined {
  if (options.coarsest === "day") return undefined;
  const bare = text.replace(foundingWords, "").trim();
  if (bare === text || bare === "") return undefined;
  return readYearFirst(bare, options) ?? readCoarseDate(bare, options) ?? readEnglishDate(bare, options);
}
