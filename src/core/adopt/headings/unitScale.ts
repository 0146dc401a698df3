/** Behind a number or "more than" it is no unit but an amount: （大于1万）, （超过十万元）, （过亿）. */
const notCounted = "(?<![\\d.零〇一二两三四五六七八九十百千万亿几数过超满逾达破近于])";
const chinese = new RegExp(`${notCounted}(百万|千万|万|亿|千)(?:元|美元|人|台|件)?(?:人民币|rmb|cny|usd)?$`);
const worth: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
const money = "(?:us\\$|[$€£¥￥]|usd|rmb|cny|eur|gbp|hkd|jpy)";
/** k USD, $K, USD '000, thousands of RMB … but neither kg nor min. */
const thousands = new RegExp(`^(?:in)?${money}?(?:k|'?000s?|thousands?)(?:of)?${money}?$`);
const millions = new RegExp(`^(?:in)?${money}?(?:m|mn|mio|mm|millions?)(?:of)?${money}?$`);
/** A bare m is a metre as often as a million. */
const metres = /^m$/;

/** 成交额 万元, Revenue in thousands: a unit at the end of a heading, outside brackets. */
export const unitTail =
  /(?<!\d)[\s,]+(?:(?:百万|千万|万|亿|千)元|in (?:\S+ )?(?:thousands?|millions?|'?000s?)(?: of \S+)?|[$€£¥](?:k|m))\s*$/i;
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
  const word = chinese.exec(unit)?.[1];
  if (word !== undefined) return worth[word] ?? 1;
  if (thousands.test(unit)) return 1e3;
  return millions.test(unit) && !metres.test(unit) ? 1e6 : 1;
}
