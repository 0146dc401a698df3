import { grouped } from "../../sheets/grouped";
import type { Tier } from "../../sheets/tier";
import type { Assignment, Tiering } from "../assigning/assignTiers";
import { isHeld } from "../metrics/rhythm";
import type { ExplainOptions } from "./explainOptions";
import { enMany, shortMoney, tierLabel } from "./reasonWords";

/** What a reason begins with: the tier, whether it is a new one, and where from. */
export function openingOf(
  tiering: Tiering,
  customer: number,
  { tier, previous }: Assignment,
  options: ExplainOptions,
): string {
  const { scheme, language } = options;
  const zh = language === "zh-CN";
  const label = tierLabel(tier, scheme.labels, language);
  if (previous === null) return zh ? `${label}：` : `${label}: `;
  if (previous === tier) return zh ? `保持${label}：` : `Stays ${label}: `;
  const was = tierLabel(previous, scheme.labels, language);
  // Whom a contract holds has not ordered again.
  const { metrics, rhythm } = tiering.now;
  if (previous === "lost" && !isHeld(customer, metrics, rhythm, scheme.churn))
    return wonBack(tiering, customer, label, options);
  const [word, direction] = turnWords[stepBetween(previous, tier)];
  return zh ? `由${was}${word}${label}：` : `${direction} ${was} to ${label}: `;
}

/** Bought again after 流失: how long it was silent where that is known, and with what it came back. */
function wonBack(
  { now, before }: Tiering,
  customer: number,
  label: string,
  { language, sayDay, currency }: ExplainOptions,
): string {
  const { asOf, recency, lastAmount, bought } = now.metrics;
  const day = sayDay(asOf - Math.round(recency[customer] ?? 0));
  const amount = bought ? "" : shortMoney(lastAmount[customer] ?? 0, language, currency);
  const silent = before?.metrics.recency[customer] ?? Number.NaN;
  const known = !Number.isNaN(silent);
  if (language === "zh-CN") {
    const pause = known ? `停购逾 ${grouped(silent)} 天后` : "";
    return `流失挽回：${pause}于 ${day} 再次下单${amount && ` ${amount}`}，现为${label}；`;
  }
  const pause = known ? ` after more than ${enMany(silent, "day")}` : "";
  return `Won back${pause}, ordered again on ${day}${amount && ` for ${amount}`}, now ${label}; `;
}

const turnWords = { up: ["升为", "Up from"], down: ["降为", "Down from"], aside: ["转为", "From"] } as const;
const ladder: readonly Tier[] = ["regular", "potential", "core"];

function stepBetween(from: Tier, to: Tier): keyof typeof turnWords {
  const [low, high] = [ladder.indexOf(from), ladder.indexOf(to)];
  if (low < 0 || high < 0) return "aside";
  return high > low ? "up" : "down";
}
