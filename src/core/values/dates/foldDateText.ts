import { readChineseNumber } from "../numbers/chineseNumber";
import { foldText } from "../text/foldText";

/** "注册时间:2011-12-20", "公元2010年". */
const labelBefore = /^(?:[\p{Script=Han}]{2,6}:\s*|公元)(?=\d)/u;
/** "2024-08-01,电话": a word or two behind the day. */
const remarkBehind = /(?<=\d日?)\s*[,;]\s*\p{Script=Han}{1,6}$/u;
const noteBehind = /\s*\([^()\d]*\)$/;
const weekday = /\s*\(?(?:星期|周|週|礼拜)[一二三四五六日天]\)?/g;
/** 113/05/06, 民國98年3月1日, 101年: years of Taiwan's calendar, the first of which was 1912. No other one counts 100 to 139. */
const republicYear = /^(?:(?:民[国國])\s*(\d{1,3})|(1[0-3]\d))(?=\s*(?:[-/.年]\s*\d|年[初底中末度]?$))/;
const blanksBetween = /^(\d{4}) (\d{1,2}) (\d{1,2})(?!\d)/;
/** 二OO五年: a round zero typed as a letter or figure. */
const letterZero = /(?<=[一二三四五六七八九])[o0]+(?=[一二三四五六七八九零年])/g;
const chineseDigits = /[零一二三四五六七八九十]+/g;

/** A date as it was typed, folded to the forms `readDateText` knows: figures for numerals, no labels, weekdays or notes. */
export function foldDateText(text: string): string {
  const folded = foldText(text)
    .replace(/^['"]+|[.,;]+$/g, "")
    .replace(/[\\_·]/g, "/")
    .replace(labelBefore, "")
    .replace(remarkBehind, "")
    .replace(noteBehind, "")
    .replace(blanksBetween, "$1-$2-$3")
    .replace(republicYear, (_, named?: string, bare?: string) => String(Number(named ?? bare) + 1911))
    .trim();
  const weekless =
    folded.includes("周") || folded.includes("期") || folded.includes("礼")
      ? folded.replace(weekday, " ").trim()
      : folded;
  if (!weekless.includes("月") && !weekless.includes("年")) return weekless;
  return weekless
    .replace(letterZero, (run) => "零".repeat(run.length))
    .replace(chineseDigits, (digits) => String(readChineseNumber(digits) ?? digits))
    .replace("元年", "1年");
}
