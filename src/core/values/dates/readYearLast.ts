import { type Read, tidied } from "../text/reading";
import type { DateOptions } from "./dateOptions";
import { fullYear } from "./fullYear";
import { momentOf, readMoments } from "./moments";
import { serialOf } from "./serialDay";

const yearLast = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(?!\d)(.*)$/;
/** With the time behind it, as CRMs of America export a moment: 6/20/24 15:03. */
const yearLastShort = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2})(?:\s+(\d{1,2}:.*))?$/;

/** "5/1/24": year first as in Chinese, unless the column is known to be otherwise or only that makes sense. */
export function readShortYearLast(text: string, options: DateOptions): Read<number> | undefined {
  const found = yearLastShort.exec(text);
  if (!found) return undefined;
  const [first, second, third] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const fitsYearFirst =
    found[1]?.length === 2 && serialOf(fullYear(first, options), second, third) !== undefined;
  // 23/4/12 among 7/16/2013 cannot be the month first, so that nothing of that order is left in it.
  const breaksOrder = options.order === "mdy" && first > 12;
  if (fitsYearFirst && (options.order === undefined || breaksOrder)) return undefined;
  const read = inOrder({ first, second, year: fullYear(third, options), time: found[4] ?? "" }, options);
  return fitsYearFirst && read?.reading === "unreadable" ? undefined : read;
}

export function readYearLast(text: string, options: DateOptions): Read<number> | undefined {
  const found = yearLast.exec(text);
  if (!found) return undefined;
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return inOrder({ first, second, year, time: found[4] ?? "" }, options);
}

/** A day and a month before their year, in an order that is to be found out. */
interface YearLast {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly time: string;
}

function inOrder({ first, second, year, time }: YearLast, options: DateOptions): Read<number> | undefined {
  const monthFirst = momentOf(year, first, second, time);
  const dayFirst = momentOf(year, second, first, time);
  const preferred = options.order === "mdy" ? monthFirst : dayFirst;
  if (options.order !== undefined && typeof preferred === "number") return tidied(preferred);
  return readMoments([monthFirst, dayFirst]);
}
