import type { Language } from "../../sheets/words";
import type { Assignment, Tiering } from "../assigning/assignTiers";
import type { Scheme } from "../scheme/scheme";
import { isBigFirstOrder } from "../scoring/isBigFirstOrder";
import { changeWords } from "./changeWords";
import { closingOf } from "./closingOf";
import { contractNote } from "./contractNote";
import { scoreChange } from "./drivers";
import type { ExplainOptions } from "./explainOptions";
import { lostReason } from "./lostReason";
import { openingOf } from "./openingOf";
import { enMany, sayDays, shortMoney, shortScore, tierLabel } from "./reasonWords";
import { newByTotals, totalFigures } from "./totalWords";

/** The 变动原因 of one customer: one sentence with the numbers that decided, always the same for the same figures. */
export function explainTier(tiering: Tiering, customer: number, options: ExplainOptions): string {
  const assignment = tiering.assignments[customer];
  if (!assignment) return "";
  const zh = options.language === "zh-CN";
  switch (assignment.cause) {
    case "prospect":
      return zh ? "尚无购买记录。" : "No purchase yet.";
    case "manual":
      return manualReason(tiering, customer, assignment, options);
    case "lost":
      return lostReason(tiering, customer, assignment, options);
    case "new":
      return newReason(tiering, customer, options);
    default:
      return scoredReason(tiering, customer, assignment, options);
  }
}

function manualReason(
  tiering: Tiering,
  customer: number,
  assignment: Assignment,
  options: ExplainOptions,
): string {
  const { scheme, language } = options;
  const manual = options.manual.get(customer);
  const label = tierLabel(assignment.tier, scheme.labels, language);
  const advised = tierLabel(assignment.suggested, scheme.labels, language);
  const total = tiering.now.scores.total[customer] ?? Number.NaN;
  const until = options.sayDay(manual?.until ?? 0);
  const why = [manual?.reason, manual?.by].filter(Boolean);
  if (language === "zh-CN") {
    const score = Number.isNaN(total) ? "" : `，得分 ${shortScore(total)}`;
    return `人工指定为${label}（${[...why, `至 ${until}`].join("，")}）；系统建议${advised}${score}。`;
  }
  const score = Number.isNaN(total) ? "" : `, score ${shortScore(total)}`;
  return `Set to ${label} by hand (${[...why, `until ${until}`].join(", ")}); suggested ${advised}${score}.`;
}

const sayOrders = (orders: number): string => enMany(orders, "order");

function newReason({ now }: Tiering, customer: number, options: ExplainOptions): string {
  const { scheme, language, currency } = options;
  if (now.metrics.bought) return newByTotals(now.metrics, customer, scheme.newCustomer.days, language);
  const days = Math.round(now.metrics.tenure[customer] ?? 0);
  const orders = now.metrics.orders[customer] ?? 0;
  const first = shortMoney(now.metrics.firstAmount[customer] ?? 0, language, currency);
  const isBig = isBigFirstOrder(now.metrics, customer);
  return language === "zh-CN"
    ? `首次购买于 ${days} 天前，首单 ${first}${isBig ? "（居前 25%，可按潜力客户跟进）" : ""}，共 ${orders} 单，在 ${scheme.newCustomer.days} 天观察期内。`
    : `First bought ${enMany(days, "day")} ago for ${first}${isBig ? " (top quarter of first orders: treat as Potential)" : ""}, ${sayOrders(orders)}, within the first ${enMany(scheme.newCustomer.days, "day")}.`;
}

function scoredReason(
  tiering: Tiering,
  customer: number,
  assignment: Assignment,
  options: ExplainOptions,
): string {
  const opening = openingOf(tiering, customer, assignment, options);
  const closing = closingOf(tiering, customer, assignment, options);
  return `${opening}${figures(tiering, customer, options)}${closing}${contractNote(tiering, customer, options)}`;
}

/** With an earlier period the drivers of the change, else the figures themselves. */
function figures(tiering: Tiering, customer: number, options: ExplainOptions): string {
  const { before, now } = tiering;
  const change = options.scheme.pareto === null && before ? scoreChange(before, now, customer) : null;
  if (!change || !before) return plainFigures(tiering, customer, options);
  return changeWords(change, { before, now }, customer, options);
}

function plainFigures({ now }: Tiering, customer: number, options: ExplainOptions): string {
  const { language, scheme, currency } = options;
  const score = scoreWords(now.scores.total[customer] ?? 0, scheme, language);
  if (now.metrics.bought)
    return `${totalFigures(now.metrics, customer, language)}${language === "zh-CN" ? "；" : "; "}${score}`;
  const money = shortMoney(now.metrics.monetary[customer] ?? 0, language, currency);
  const orders = now.metrics.frequency[customer] ?? 0;
  const tenure = sayDays(now.metrics.tenure[customer] ?? 0, language);
  return language === "zh-CN"
    ? `近12个月净消费 ${money}，下单 ${orders} 次，合作 ${tenure}；${score}`
    : `12-month net spend ${money}, ${sayOrders(orders)}, customer for ${tenure}; ${score}`;
}

/** A Pareto position is said as what it means: how much of the money bigger customers bring. */
function scoreWords(score: number, { pareto }: Scheme, language: Language): string {
  const zh = language === "zh-CN";
  if (pareto === null) return zh ? `得分 ${shortScore(score)}` : `score ${shortScore(score)}`;
  const before = shortScore(100 - score);
  return zh ? `金额更高的客户合计占 ${before}%` : `bigger customers bring ${before}% of the money`;
}
