import { currencyMark } from "../../values/numbers/currencyMarks";

/** Behind a number or "more than" it is no unit but an amount: （大于1万）, （超过十万元）, （过亿）. */
const notCounted = "(?<![\\d.零〇一二两三四五六七八九十百千万亿几数过超满逾达破近于])";
const steps = "百万|千万|万|亿|千";
/** 元, 美元, 円: what money is counted in, in Chinese and Japanese. */
const yuan = "(?:[美欧港日台澳加]?元|日?圆|円)";
const chinese = new RegExp(`${notCounted}(${steps})(?:${yuan}|人|台|件)?(?:人民币|rmb|cny|usd)?$`);
const korean = /(백만|천만|만|억|천)원$/;
const worth: Readonly<Record<string, number>> = {
  ...{ 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 },
  ...{ 천: 1e3, 만: 1e4, 백만: 1e6, 천만: 1e7, 억: 1e8 },
};
const money = currencyMark.replaceAll("\\b", "");
const counted = (words: string) => new RegExp(`^(?:in)?${money}?(?:in)?(?:${words})(?:of)?${money}?$`);
/** k USD, $K, TEUR, USD '000, Rs. lakh, ₹ in crores, millions of RMB … but neither kg nor min. */
const units: readonly (readonly [RegExp, number])[] = [
  [counted("k|'?000s?|thousands?|tsd\\.?"), 1e3],
  [/^(?:in)?t(?:eur|usd|chf|[€$£])$/, 1e3],
  [counted("lakhs?|lacs?"), 1e5],
  [counted("m|mn|mio\\.?|mm|millions?"), 1e6],
  [counted("crores?"), 1e7],
  // By itself Cr is the credit side.
  [new RegExp(`^(?:in)?${money}(?:in)?cr\\.?$`), 1e7],
];
/** A bare m is a metre as often as a million. */
const metres = /^m$/;

/** 成交额 万元, Revenue in thousands, Sales Rs. lakh: a unit at the end of a heading, outside brackets. */
export const unitTail = new RegExp(
  `(?<!\\d)[\\s,]+(?:(?:${steps})${yuan}|in (?:\\S+ )?(?:thousands?|millions?|'?000s?|lakhs?|lacs?|crores?)(?: of \\S+)?|` +
    `${currencyMark} ?(?:k|m|mn|lakhs?|lacs?|crores?|cr\\.?)|(?:k|tsd\\.?|mio\\.?) ?${currencyMark}|t(?:eur|€))\\s*$`,
  "i",
);
const slashed = /[/、,_-]\s*((?:百万|千万|万|亿|千)元)\s*$/;

/** What one unit of a column is worth by its heading (lower case) and the words in its brackets: 10000 under 万元, else 1. */
export function unitScale(heading: string, bracketed: readonly string[]): number {
  const tail = unitTail.exec(heading)?.[0] ?? slashed.exec(heading)?.[1] ?? "";
  for (const spot of [...bracketed, tail]) {
    const scale = scaleOf(spot.replace(/[\s,’]+/g, (gap) => (gap.includes("’") ? "'" : "")));
    if (scale !== 1) return scale;
  }
  return 1;
}

function scaleOf(unit: string): number {
  const word = (chinese.exec(unit) ?? korean.exec(unit))?.[1];
  if (word !== undefined) return worth[word] ?? 1;
  return metres.test(unit) ? 1 : (units.find(([pattern]) => pattern.test(unit))?.[1] ?? 1);
}
