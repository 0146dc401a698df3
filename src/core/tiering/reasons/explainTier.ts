import type { Tier } from "../../sheets/tier";
import type { Language } from "../../sheets/words";
import type { Assignment, ManualTier, Tiering } from "../assigning/assignTiers";
import type { Scheme } from "../scheme/scheme";
import { isBigFirstOrder } from "../scoring/isBigFirstOrder";
import { changeWords } from "./changeWords";
import { closingOf } from "./closingOf";
import { scoreChange } from "./drivers";
import { enMany, sayDays, shortMoney, shortScore, tierLabel } from "./reasonWords";
import { newByTotals, totalFigures } from "./totalWords";

export interface ExplainOptions {
  readonly scheme: Scheme;
  readonly language: Language;
  readonly manual: ReadonlyMap<number, ManualTier>;
  /** A day as people read it, from its serial number. */
  readonly sayDay: (serial: number) => string;
}

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
      return turnOf(assignment, options) + lostReason(tiering, customer, options);
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

/** 流失 as a change, or as one that lasts; nothing on a first run. */
function turnOf({ previous }: Assignment, { scheme, language }: ExplainOptions): string {
  const zh = language === "zh-CN";
  if (previous === null) return "";
  if (previous === "lost") return zh ? "仍为流失：" : "Still lost: ";
  const was = tierLabel(previous, scheme.labels, language);
  return zh ? `由${was}转为流失：` : `From ${was} to Lost: `;
}

function lostReason({ now }: Tiering, customer: number, { scheme, language }: ExplainOptions): string {
  const zh = language === "zh-CN";
  const days = Math.round(now.metrics.recency[customer] ?? 0);
  const gap = Math.round(now.rhythm.expectedGap[customer] ?? 0);
  const times = shortScore(now.rhythm.overdue[customer] ?? 0);
  const { maxDays } = scheme.churn;
  const lost = shortScore(now.rhythm.lostAt[customer] ?? scheme.churn.lost);
  if ((now.metrics.dates[customer] ?? 0) <= 1) {
    return zh ? `仅购买过一次，已 ${days} 天未再下单。` : `Bought once, ${enMany(days, "day")} ago.`;
  }
  if ((now.rhythm.overdue[customer] ?? 0) >= (now.rhythm.lostAt[customer] ?? 0)) {
    return zh
      ? `已 ${days} 天未下单，为其通常间隔约 ${gap} 天的 ${times} 倍（流失线 ${lost} 倍）。`
      : `No order for ${enMany(days, "day")}, ${times} times the usual gap of about ${enMany(gap, "day")} (lost at ${lost} times).`;
  }
  return zh
    ? `已 ${days} 天未下单，超过 ${maxDays} 天。`
    : `No order for ${enMany(days, "day")}, over ${maxDays}.`;
}

const sayOrders = (orders: number): string => enMany(orders, "order");

function newReason({ now }: Tiering, customer: number, { scheme, language }: ExplainOptions): string {
  if (now.metrics.bought) return newByTotals(now.metrics, customer, scheme.newCustomer.days, language);
  const days = Math.round(now.metrics.tenure[customer] ?? 0);
  const orders = now.metrics.orders[customer] ?? 0;
  const first = shortMoney(now.metrics.firstAmount[customer] ?? 0, language);
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
  return `${opening}${figures(tiering, customer, options)}${closingOf(tiering, customer, assignment, options)}`;
}

function openingOf(
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
  if (previous === "lost") return wonBack(tiering, customer, label, options);
  const [word, direction] = turnWords[stepBetween(previous, tier)];
  return zh ? `由${was}${word}${label}：` : `${direction} ${was} to ${label}: `;
}

/** Bought again after 流失: how long it was silent where that is known, and with what it came back. */
function wonBack(
  { now, before }: Tiering,
  customer: number,
  label: string,
  { language, sayDay }: ExplainOptions,
): string {
  const { asOf, recency, lastAmount, bought } = now.metrics;
  const day = sayDay(asOf - Math.round(recency[customer] ?? 0));
  const amount = bought ? "" : shortMoney(lastAmount[customer] ?? 0, language);
  const silent = before?.metrics.recency[customer] ?? Number.NaN;
  const known = !Number.isNaN(silent);
  if (language === "zh-CN") {
    const pause = known ? `停购逾 ${silent} 天后` : "";
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

/** With an earlier period the drivers of the change, else the figures themselves. */
function figures(tiering: Tiering, customer: number, options: ExplainOptions): string {
  const { before, now } = tiering;
  const change = options.scheme.pareto === null && before ? scoreChange(before, now, customer) : null;
  if (!change || !before) return plainFigures(tiering, customer, options);
  return changeWords(change, { before, now }, customer, options.language);
}

function plainFigures({ now }: Tiering, customer: number, { language, scheme }: ExplainOptions): string {
  const score = scoreWords(now.scores.total[customer] ?? 0, scheme, language);
  if (now.metrics.bought)
    return `${totalFigures(now.metrics, customer, language)}${language === "zh-CN" ? "；" : "; "}${score}`;
  const money = shortMoney(now.metrics.monetary[customer] ?? 0, language);
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
