import { grouped } from "../../sheets/grouped";
import type { Assignment, Tiering } from "../assigning/assignTiers";
import { onceLostAt } from "../metrics/silence";
import type { ExplainOptions } from "./explainOptions";
import { enMany, shortScore, tierLabel } from "./reasonWords";

/** 流失: whether it is new, and how long the customer has been silent beside his usual gap. */
export function lostReason(
  tiering: Tiering,
  customer: number,
  assignment: Assignment,
  options: ExplainOptions,
): string {
  return turnOf(assignment, options) + silence(tiering, customer, options);
}

/** 流失 as a change, or as one that lasts; nothing on a first run. */
function turnOf({ previous }: Assignment, { scheme, language }: ExplainOptions): string {
  const zh = language === "zh-CN";
  if (previous === null) return "";
  if (previous === "lost") return zh ? "仍为流失：" : "Still lost: ";
  const was = tierLabel(previous, scheme.labels, language);
  return zh ? `由${was}转为流失：` : `From ${was} to Lost: `;
}

function silence({ now }: Tiering, customer: number, { scheme, language }: ExplainOptions): string {
  const zh = language === "zh-CN";
  const days = Math.round(now.metrics.recency[customer] ?? 0);
  const gap = Math.round(now.rhythm.expectedGap[customer] ?? 0);
  const times = shortScore(now.rhythm.overdue[customer] ?? 0);
  const { maxDays } = scheme.churn;
  const lost = shortScore(now.rhythm.lostAt[customer] ?? scheme.churn.lost);
  if ((now.metrics.dates[customer] ?? 0) <= 1) {
    const line = Math.round(onceLostAt(now.rhythm, scheme.churn));
    const isOfParts = !now.metrics.bought && Math.round(now.metrics.tenure[customer] ?? 0) !== days;
    if (isOfParts) {
      return zh
        ? `只下过一单（分次付款），已 ${grouped(days)} 天没有付款或再下单（只买过一次的，满 ${line} 天作流失）。`
        : `One order, paid in parts, the last ${enMany(days, "day")} ago (lost ${enMany(line, "day")} after a single purchase).`;
    }
    return zh
      ? `仅购买过一次，已 ${grouped(days)} 天未再下单（只买过一次的，满 ${line} 天作流失）。`
      : `Bought once, ${enMany(days, "day")} ago (lost ${enMany(line, "day")} after a single purchase).`;
  }
  if ((now.rhythm.overdue[customer] ?? 0) >= (now.rhythm.lostAt[customer] ?? 0)) {
    return zh
      ? `已 ${grouped(days)} 天未下单，为其通常间隔约 ${grouped(gap)} 天的 ${times} 倍（流失线 ${lost} 倍）。`
      : `No order for ${enMany(days, "day")}, ${times} times the usual gap of about ${enMany(gap, "day")} (lost at ${lost} times).`;
  }
  return zh
    ? `已 ${grouped(days)} 天未下单，超过 ${maxDays} 天。`
    : `No order for ${enMany(days, "day")}, over ${maxDays}.`;
}
