import { toSimplified } from "../../values/text/foldText";
import { unitScale, unitTail } from "./unitScale";

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
/** Line value £: which money, not what. A sign alone says that there is money. */
const sign = /(?<=.)[£$€¥￥]$/;
const longestHeading = 200;

/** NFKC, lower case, simplified characters, without blanks, line breaks, stars, colons; bracketed words apart, units as a scale. */
export function foldHeading(heading: string): FoldedHeading {
  const known = memo.get(heading);
  if (known !== undefined) return known;
  const text = toSimplified(heading.slice(0, longestHeading).normalize("NFKC").toLowerCase());
  const outside = text.replace(brackets, " ").replace(unitTail, "");
  const full = text.replace(marks, "").replace(sign, "");
  const bare = outside.replace(marks, "").replace(sign, "") || full;
  const folded = {
    bare,
    full,
    scale: unitScale(
      text,
      [...text.matchAll(brackets)].map((match) => match[0].slice(1, -1)),
    ),
  };
  if (memo.size > 5000) memo.clear();
  memo.set(heading, folded);
  return folded;
}

const memo = new Map<string, FoldedHeading>();
