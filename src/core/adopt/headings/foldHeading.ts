import { currencyMark, moneySigns } from "../../values/numbers/currencyMarks";
import { toSimplified } from "../../values/text/foldText";
import { headingWords } from "./headingWords";
import { unitScale, unitTail } from "./unitScale";

/** A heading brought to the form headings are compared in. */
export interface FoldedHeading {
  /** Without what stands in brackets: 成交金额（元）→ 成交金额. */
  readonly bare: string;
  /** With the words of the brackets: 电话（手机）→ 电话手机; equals `bare` where there are none. */
  readonly full: string;
  /** `full` with a blank between its Latin words (see headingWords). */
  readonly words: string;
  /** The same of `bare`. */
  readonly bareWords: string;
  /** What one unit is worth: 10000 under （万元）. */
  readonly scale: number;
}

const brackets = /[([{<【〔「《][^)\]}>】〕」》]*[)\]}>】〕」》]/g;
const marks = /[\s*:：;；_\-–—.·,，、。"'“”‘’()[\]{}<>【】〔〕「」《》#?？!！\u200b\u2060\ufeff]/g;
/** Line value £, Total CHF, Amount in INR, 売上 円: which money, not what. A mark alone says that there is money. */
const mark = new RegExp(`(?<=\\S)\\s+(?:in )?(?:${currencyMark}|円)\\s*$|(?<=.)[${moneySigns}]\\s*$`, "i");
const longestHeading = 200;

/** NFKC, lower case, simplified characters, without blanks, line breaks, stars, colons; bracketed words apart, units as a scale. */
export function foldHeading(heading: string): FoldedHeading {
  const known = memo.get(heading);
  if (known !== undefined) return known;
  const shown = toSimplified(heading.slice(0, longestHeading).normalize("NFKC"));
  const text = shown.toLowerCase();
  const outside = text.replace(brackets, " ").replace(unitTail, "").replace(mark, "");
  const full = text.replace(mark, "").replace(marks, "");
  const bare = outside.replace(marks, "") || full;
  const words = wordsOf(shown);
  const folded = {
    bare,
    full,
    words,
    bareWords: wordsOf(shown.replace(brackets, " ").replace(unitTail, "")) || words,
    scale: unitScale(
      text,
      [...text.matchAll(brackets)].map((match) => match[0].slice(1, -1)),
    ),
  };
  if (memo.size > 5000) memo.clear();
  memo.set(heading, folded);
  return folded;
}

function wordsOf(text: string): string {
  return headingWords(text).replace(mark, "").trimEnd();
}

const memo = new Map<string, FoldedHeading>();
