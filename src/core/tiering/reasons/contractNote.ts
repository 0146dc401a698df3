import { grouped } from "../../sheets/grouped";
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
  const { text = "", isHeading = false } = rhythm.contracts?.nameOf(customer) ?? {};
  if (options.language === "zh-CN") {
    const contract = isHeading ? `「${text}」${until} 未到` : `合同（${text}，至 ${until}）仍有效`;
    return `已 ${grouped(days)} 天未下单，因${contract}，不作流失。`;
  }
  const contract = isHeading ? `“${text}” is ${until}` : `a contract (${text}) runs until ${until}`;
  return ` No order for ${enMany(days, "day")}, but ${contract}, so not lost.`;
}
