import type { Tiering } from "../assigning/assignTiers";
import { isHeld } from "../metrics/rhythm";
import type { ExplainOptions } from "./explainOptions";
import { enMany } from "./reasonWords";

/** What follows the reason of a customer who is silent for long and not lost, for a contract runs. */
export function contractNote(tiering: Tiering, customer: number, options: ExplainOptions): string {
  const { metrics, rhythm } = tiering.now;
  if (!isHeld(customer, metrics, rhythm, options.scheme.churn)) return "";
  const days = Math.round(metrics.recency[customer] ?? 0);
  const until = options.sayDay(rhythm.contracts?.until[customer] ?? 0);
  const name = rhythm.contracts?.nameOf(customer) ?? "";
  return options.language === "zh-CN"
    ? `已 ${days} 天未下单，因合同（${name}，至 ${until}）仍有效，不作流失。`
    : ` No order for ${enMany(days, "day")}, but a contract (${name}) runs until ${until}, so not lost.`;
}
