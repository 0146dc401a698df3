import { toSimplified } from "../values/foldText";

/** A heading brought to the form headings are compared in. */
export interface FoldedHeading {
  /** Without what stands in brackets: 成交金额（元）→ 成交金额. */
  readonly bare: string;
  /** With the words of the brackets: 电话（手机）→ 电话手机; equals `bare` where there are none. */
  readonly full: string;
  /** What one unit is worth: 10000 under （万元）. */
  readonly scale: number;
}

const brackets = /[([{<【〔「《][^)\]}>】〕」》]*[)\]}>】〕」》]/g;
const marks = /[\s*:：;；_\-–—.·,，、。"'“”‘’()[\]{}<>【】〔〕「」《》#?？!！\u200b\u2060\ufeff]/g;
const unit = /(?:单位[:：]?)?(百万|千万|万|亿|千|k|m)(?:元|人民币|rmb|cny|usd|美元|人|台|件)?$/i;
const worth: Readonly<Record<string, number>> = {
  千: 1e3,
  k: 1e3,
  万: 1e4,
  百万: 1e6,
  m: 1e6,
  千万: 1e7,
  亿: 1e8,
};
const longestHeading = 200;

/** NFKC, lower case, simplified characters, without blanks, line breaks, stars, colons; bracketed words apart, units as a scale. */
export function foldHeading(heading: string): FoldedHeading {
  const known = memo.get(heading);
  if (known !== undefined) return known;
  const text = toSimplified(heading.slice(0, longestHeading).normalize("NFKC").toLowerCase());
  const outside = text.replace(brackets, " ");
  const full = text.replace(marks, "");
  const bare = outside.replace(marks, "") || full;
  const folded = { bare, full, scale: scaleIn(text) };
  if (memo.size > 5000) memo.clear();
  memo.set(heading, folded);
  return folded;
}

const memo = new Map<string, FoldedHeading>();

/** The scale a bracket or a tail such as "/万元" gives a column, else 1. */
function scaleIn(text: string): number {
  const spots = [...text.matchAll(brackets)].map((match) => match[0].slice(1, -1));
  const tail = /[/、,_-]\s*((?:百万|千万|万|亿|千)元)\s*$/.exec(text);
  if (tail?.[1] !== undefined) spots.push(tail[1]);
  for (const spot of spots) {
    const found = unit.exec(spot.trim().replace(/\s+/g, ""));
    if (found?.[1] !== undefined) return worth[found[1]] ?? 1;
  }
  return 1;
}
