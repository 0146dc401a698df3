import type { DaySpan } from "../../values/dates/daySpan";
import { monthInFull } from "../../values/dates/englishMonths";
import { endOfMonthBegun, headedEnd, spanEnding } from "../../values/dates/periodEnd";
import type { HeadingText } from "../headings/headingCandidates";
import { yearIn } from "../headings/yearIn";

/** A month or a quarter. */
export interface Period extends DaySpan {
  readonly isQuarter: boolean;
}

const monthAlone = new RegExp(`^(?:(\\d{1,2})月份?|(${monthInFull}))$`, "i");
const quarterAlone = /^(?:第?([一二三四1-4])季度|q([1-4]))$/i;
const ofQuarter = /季|q/i;
const monthSaid = new RegExp(`(?<!\\d)(\\d{1,2})\\s*月|\\b(${monthInFull})\\b`, "gi");

/**
 * The month or quarter a heading names: 2024年3月, Mar-24, 25Q3, 45292 where its cell has a date format, or 3月 under
 * 2024年 or on a sheet of 2024 (`year`).
 */
export function headedPeriod({ heading, group }: HeadingText, year: number | null): Period | null {
  const text = heading.normalize("NFKC").replace(/\s+/g, " ").trim();
  const day = /^\d{5}$/.test(text) ? endOfMonthBegun(Number(text)) : null;
  const end = day ?? headedEnd(withYear(text, yearIn([group]) ?? year));
  const isQuarter = ofQuarter.test(text);
  return end === null ? null : { ...spanEnding(end, isQuarter ? 3 : 1), isQuarter };
}

function withYear(text: string, year: number | null): string {
  const month = monthAlone.exec(text);
  const quarter = quarterAlone.exec(text);
  if (month?.[1] !== undefined) return `${year ?? ""}年${month[1]}月`;
  if (month?.[2] !== undefined) return `${month[2].slice(0, 3)} ${year ?? ""}`;
  return quarter === null ? text : `${year ?? ""}年第${quarter[1] ?? quarter[2]}季度`;
}

/** The one month of one year that a sheet's name and titles speak of: 9月台账 under 2025年9月送餐台账. */
export function monthIn(texts: readonly string[]): DaySpan | null {
  const year = yearIn(texts);
  const months = texts.flatMap((text) =>
    [...text.normalize("NFKC").matchAll(monthSaid)].map(
      ([, han, latin]) => `${han ?? ""}${latin?.toLowerCase().slice(0, 3) ?? ""}`,
    ),
  );
  const [month = ""] = months;
  if (year === null || month === "" || new Set(months).size > 1) return null;
  const end = headedEnd(/\d/.test(month) ? `${year}年${month}月` : `${month} ${year}`);
  return end === null ? null : spanEnding(end, 1);
}
