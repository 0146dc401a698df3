import { englishMonth } from "../../values/dates/englishMonths";
import { toSimplified } from "../../values/text/foldText";

/** 转出, 已退租, 流失 – but not 未退租, 不会退, 无流失, 流失风险, nor 退休 and 退货, which are no leaving. */
const leftInChinese =
  /(?<![未没不无防零]|没有|尚未|暂未|不[会想能再]|可能|疑似|濒临)(?:转出|转走|流失(?!风险|预警|隐患|倾向)|退(?![换休货款税伍役])|结课|停课|离开|终止|中止|注销|停用|作废|过期|倒闭|关店|已关)/;
/**
 * Left, Lost, Contract ended – but not "never lost", "not yet closed", "3 classes left", "left a message", "Closed Won", and
 * ex-works is no ex-member.
 */
const leftInEnglish =
  /(?<!\b(?:not|never|no|non|un|without)(?:[\s-]+(?:yet|been|being|be|ever))?[\s-]*)\b(?:gone|closed(?!\s+(?:won|on\b|at\b|mon|tue|wed|thu|fri|sat|sun))|cancel\w*|terminated|ended|churned|lapsed|expired|inactive|lost|former|ex(?:[\s-]*(?:customer|client|member|tenant|student|account|subscriber|user|buyer)s?)?$|left(?!\s+(?:an?\b|voice|message|msg|vm\b|to\b|for\b|over\b|hand)))/i;
/** What is counted down, and nobody's leaving; 15 Mar left is. */
const countedDown = new RegExp(`\\d\\s*(?:(?!${englishMonth}\\b)[a-z]+\\s+){0,2}left\\b`, "i");

/** Whether a customer's status says that the team has let him go. */
export function hasLeft(status: string): boolean {
  const text = status.normalize("NFKC").trim();
  return leftInChinese.test(toSimplified(text)) || (leftInEnglish.test(text) && !countedDown.test(text));
}
