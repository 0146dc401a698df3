import type { Words } from "../../sheets/words";
import { words } from "../../sheets/words";
import type { Problem, Unreadable } from "../../values/text/reading";

/** What is wrong with a cell, as a clause after its rule's own sentence; null where there is nothing to add. */
export function problemWords(read: Unreadable<unknown>): Words | null {
  const clause = read.problem === undefined ? undefined : clauses[read.problem];
  return clause?.(read.detail ?? "") ?? null;
}

type Clause = (detail: string | number) => Words;

const clauses: Readonly<Partial<Record<Problem, Clause>>> = {
  approximate: () => words("是估计值，不是确数", "an estimate, not a figure"),
  "bad-character": (found) =>
    words(
      found === "" ? "含不允许的字符" : `含不允许的字符「${found}」`,
      found === "" ? "it holds a character not allowed" : `it holds ${found}, which is not allowed`,
    ),
  "bad-domain": () => words("域名不完整", "the domain is incomplete"),
  "bad-segment": (found) => words(`没有 ${found} 开头的号码`, `no number starts with ${found}`),
  "check-digit": (due) => words(`校验位应为 ${due}`, `the check digit should be ${due}`),
  "comma-for-dot": () => words("点写成了逗号", "a comma stands for the dot"),
  "digits-lost": () => words("末尾几位已被 Excel 丢掉", "Excel has dropped the last digits"),
  "impossible-date": () => words("没有这一天", "there is no such day"),
  "impossible-time": () => words("没有这个时刻", "there is no such time"),
  letters: (found) =>
    words(
      found === "" ? "不是号码" : `夹有「${found}」`,
      found === "" ? "it is not a number" : `it holds “${found}”`,
    ),
  "no-at": () => words("缺少 @", "the @ is missing"),
  "not-in-parent": () => words("上下级地区不相符", "the place is not in that province or city"),
  "out-of-range": () => words("超出合理范围", "out of range"),
  range: () => words("是一个区间，不是确数", "a range, not a figure"),
  "reversed-band": () => words("区间上下颠倒", "the band is upside down"),
  "test-value": () => words("像随手填的号码", "looks typed for testing"),
  "too-coarse": () => words("只有年月，没有具体日期", "the day is missing"),
  "too-long": (count) =>
    count === ""
      ? words("位数过多", "too many digits")
      : words(`位数过多（${count} 位）`, `too many digits (${count})`),
  "too-short": (count) =>
    count === ""
      ? words("位数不足", "too few digits")
      : words(`位数不足（${count} 位）`, `too few digits (${count})`),
  "unknown-area-code": (code) => words(`区号 ${code} 不存在`, `area code ${code} does not exist`),
  "unknown-region": () => words("没有这个地方", "there is no such place"),
  "vague-region": () => words("范围太大，不是省市", "it is no province or city"),
  "vague-date": () => words("说法含糊，无法确定是哪一天", "too vague to name a day"),
};
