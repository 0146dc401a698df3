import type { TierView } from "../../../core/analysis/tiering/views/tierViews";
import type { Language } from "../../../core/sheets/words";
import { money } from "../../texts/format";
import type { Texts } from "../../texts/zh-CN";

/** What a customer spent, how often and how long ago, as far as it is known. */
export function boughtFacts(
  { metrics, detail }: TierView,
  language: Language,
  words: Texts["tiering"],
): readonly string[] {
  const { monetary, frequency, recencyDays } = metrics;
  if (Number.isNaN(recencyDays) && !detail?.ofTotals) return [words.neverBought];
  const spent = detail?.ofTotals ? words.spentInAll : words.monetary;
  return [
    ...(Number.isNaN(monetary) ? [] : [spent(money(language, monetary))]),
    ...(Number.isNaN(frequency) ? [] : [words.frequency(frequency)]),
    ...(Number.isNaN(recencyDays) ? [] : [words.recency(recencyDays)]),
  ];
}
