import type { Language, Words } from "../../sheets/words";
import type { RuleChange } from "./ruleVersion";

/** Says that a period was assigned by other rules, and whose doing that is: a sentence that stands on its own. */
export function ruleChangeWords(change: RuleChange, period: string, language: Language): string {
  return sentenceOf(change, period)[language];
}

function sentenceOf({ scheme, builtIn }: RuleChange, period: string): Words {
  if (!builtIn)
    return {
      "zh-CN": `分级规则与 ${period} 不同：本期的等级变动可能来自规则，而不是客户。`,
      "en-US": `The rules differ from those of ${period}: tiers may change because of them, not because customers did.`,
    };
  if (!scheme)
    return {
      "zh-CN": `${period} 按更新前的内置规则评定，分级方案没有变：本期的等级变动可能来自规则，而不是客户。`,
      "en-US": `${period} was assigned by the built-in rules before an update; the scheme is the same. Tiers may change because of the rules, not because customers did.`,
    };
  return {
    "zh-CN": `分级方案和内置规则都与 ${period} 不同：本期的等级变动可能来自规则，而不是客户。`,
    "en-US": `Both the scheme and the built-in rules differ from those of ${period}: tiers may change because of them, not because customers did.`,
  };
}

/** What follows the reason of a customer that moved between periods with different rules. */
export function ruleNote(period: string, language: Language): string {
  return language === "zh-CN"
    ? `分级规则与 ${period} 不同，变动可能由此而来。`
    : ` The rules differ from those of ${period}, which may be why.`;
}
