import type { CellValue } from "../../sheets/cell";
import type { Read } from "../text/reading";
import type { DateOptions } from "./dateOptions";
import { fullYear } from "./fullYear";
import { ofMonth, ofYear } from "./readDateNumber";

const month = /^(\d{4}|\d{2}(?=年))\s*[-/.,年]\s*(\d{1,2})\s*月?(?:份|底|初|中旬|上旬|下旬)?$/;
const monthLast = /^(\d{1,2})\s*[-/.]\s*((?:19|20)\d{2})$/;
const year = /^(\d{4})\s*年?(?:[上下]半年|[年初底中末春夏秋冬度]+)?$/;
/** "04年", "98年". */
const shortYear = /^(\d{2})年$/;
/** "1990s", "1990年代", "90年代": its first year. */
const decade = /^((?:19|20)\d0)(?:s|'s|年代)$/;
const shortDecade = /^([1-9]0)年代$/;
const season = /^(?:spring|summer|autumn|fall|winter|early|mid|late)[ -]*(?:in )?((?:19|20)\d{2})$/;
/** "F.Y. 2018-19", "FY19", "financial year 2020/21": the year it begins in, or the one it is called by. */
const financialYear =
  /^(?:f\.? ?y\.?|(?:financial|fiscal) year) ?'?((?:19|20)\d{2}|\d{2})(?: ?[-/] ?(?:\d{2}|20\d{2}))?$/;
const quarter = /^(?:(\d{4})\s*年?\s*(?:第?[1-4一二三四]季度|q[1-4])|q[1-4]\s*(\d{4}))$/;

/** "2024年5月", "98年6月", "03/2005", "2012年初", "2010Q2", "FY 2018-19", "04年", "1990s", "2015": a month or a year, if that is precise enough. */
export function readCoarseDate(text: string, options: DateOptions): Read<number> | undefined {
  const found = month.exec(text);
  if (found) return ofMonth(yearOf(found[1] ?? "", options), Number(found[2]), options);
  const reversed = monthLast.exec(text);
  if (reversed) return ofMonth(Number(reversed[2]), Number(reversed[1]), options);
  const short = shortYear.exec(text)?.[1] ?? shortDecade.exec(text)?.[1] ?? financialYear.exec(text)?.[1];
  if (short !== undefined) return ofYear(yearOf(short, options), options);
  const quarterly = quarter.exec(text);
  const number = Number(
    quarterly?.[1] ??
      quarterly?.[2] ??
      season.exec(text)?.[1] ??
      decade.exec(text)?.[1] ??
      year.exec(text)?.[1],
  );
  return number >= 1900 && number < 2200 ? ofYear(number, options) : undefined;
}

const [longestMonth, longestYear] = [31, 366];

/** Days that may lie between the first day of the month or year a cell names and the one meant; 0 for what names a day. */
export function daysOfPeriod(cell: CellValue): number {
  if (typeof cell !== "string") return 0;
  const text = cell.trim().toLowerCase();
  if (month.test(text) || monthLast.test(text)) return longestMonth;
  return [quarter, season, year].some((form) => form.test(text)) ? longestYear : 0;
}

function yearOf(text: string, options: DateOptions): number {
  const number = Number(text);
  return text.length === 2 ? fullYear(number, options) : number;
}
