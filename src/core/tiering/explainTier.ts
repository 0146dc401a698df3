import type { Language } from "../sheets/words";
import type { Assignment, ManualTier, Tiering } from "./assignTiers";
import { closingOf } from "./closingOf";
import { type Driver, scoreChange } from "./drivers";
import { isBigFirstOrder } from "./isBigFirstOrder";
import { indicatorWords, sayDays, sayValue, shortMoney, shortScore, signed, tierLabel } from "./reasonWords";
import type { Scheme } from "./scheme";

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
      return lostReason(tiering, customer, options);
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

function lostReason({ now }: Tiering, customer: number, { scheme, language }: ExplainOptions): string {
  const zh = language === "zh-CN";
  const days = Math.round(now.metrics.recency[customer] ?? 0);
  const gap = Math.round(now.rhythm.expectedGap[customer] ?? 0);
  const times = shortScore(now.rhythm.overdue[customer] ?? 0);
  const { maxDays } = scheme.churn;
  const lost = shortScore(now.rhythm.lostAt[customer] ?? scheme.churn.lost);
  if ((now.metrics.dates[customer] ?? 0) <= 1) {
    return zh ? `仅购买过一次，已 ${days} 天未再下单。` : `Bought once, ${days} days ago.`;
  }
  if ((now.rhythm.overdue[customer] ?? 0) >= (now.rhythm.lostAt[customer] ?? 0)) {
    return zh
      ? `已 ${days} 天未下单，为其通常间隔约 ${gap} 天的 ${times} 倍（流失线 ${lost} 倍）。`
      : `No order for ${days} days, ${times} times the usual gap of about ${gap} days (lost at ${lost} times).`;
  }
  return zh ? `已 ${days} 天未下单，超过 ${maxDays} 天。` : `No order for ${days} days, over ${maxDays}.`;
}

function newReason({ now }: Tiering, customer: number, { scheme, language }: ExplainOptions): string {
  const days = Math.round(now.metrics.tenure[customer] ?? 0);
  const orders = now.metrics.orders[customer] ?? 0;
  const first = shortMoney(now.metrics.firstAmount[customer] ?? 0, language);
  const isBig = isBigFirstOrder(now.metrics, customer);
  return language === "zh-CN"
    ? `首次购买于 ${days} 天前，首单 ${first}${isBig ? "（居前 25%，可按潜力客户跟进）" : ""}，共 ${orders} 单，在 ${scheme.newCustomer.days} 天观察期内。`
    : `First bought ${days} days ago for ${first}${isBig ? " (top quarter of first orders: treat as Potential)" : ""}, ${orders} orders, within the first ${scheme.newCustomer.days} days.`;
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
  { scheme, language, sayDay }: ExplainOptions,
): string {
  const zh = language === "zh-CN";
  const label = tierLabel(tier, scheme.labels, language);
  if (previous === null) return zh ? `${label}：` : `${label}: `;
  if (previous === tier) return zh ? `保持${label}：` : `Stays ${label}: `;
  const was = tierLabel(previous, scheme.labels, language);
  if (previous === "lost") {
    const { asOf, recency, lastAmount } = tiering.now.metrics;
    const day = sayDay(asOf - Math.round(recency[customer] ?? 0));
    const amount = shortMoney(lastAmount[customer] ?? 0, language);
    const silent = tiering.before?.metrics.recency[customer] ?? Number.NaN;
    const pause = Number.isNaN(silent)
      ? ""
      : zh
        ? `停购逾 ${silent} 天后`
        : ` after more than ${silent} days`;
    return zh
      ? `流失挽回：${pause}于 ${day} 再次下单 ${amount}，现为${label}；`
      : `Won back${pause}, ordered again on ${day} for ${amount}, now ${label}; `;
  }
  return zh ? `由${was}变为${label}：` : `From ${was} to ${label}: `;
}

/** With an earlier period the drivers of the change, else the figures themselves. */
function figures(tiering: Tiering, customer: number, options: ExplainOptions): string {
  const { language } = options;
  const zh = language === "zh-CN";
  const change =
    options.scheme.pareto === null && tiering.before
      ? scoreChange(tiering.before, tiering.now, customer)
      : null;
  if (!change) return plainFigures(tiering, customer, options);
  const drivers = change.drivers.map((driver) => sayDriver(driver, language)).join(zh ? "，" : ", ");
  const scores = `${shortScore(change.from)}→${shortScore(change.to)}`;
  if (change.drivers.length > 0) return zh ? `${drivers}；得分 ${scores}` : `${drivers}; score ${scores}`;
  const still = zh
    ? `自身指标基本未变（${signed(change.own)} 分）`
    : `own figures hardly changed (${signed(change.own)} points)`;
  if (Math.abs(change.drift) < 1) return zh ? `${still}；得分 ${scores}` : `${still}; score ${scores}`;
  const others = zh
    ? `因整体客户水平${change.drift < 0 ? "上升" : "下降"}，名次变动 ${signed(change.drift)} 分`
    : `the other customers moved it by ${signed(change.drift)} points`;
  return zh ? `${still}，${others}；得分 ${scores}` : `${still}, ${others}; score ${scores}`;
}

function plainFigures({ now }: Tiering, customer: number, { language, scheme }: ExplainOptions): string {
  const money = shortMoney(now.metrics.monetary[customer] ?? 0, language);
  const orders = now.metrics.frequency[customer] ?? 0;
  const tenure = sayDays(now.metrics.tenure[customer] ?? 0, language);
  const score = scoreWords(now.scores.total[customer] ?? 0, scheme, language);
  return language === "zh-CN"
    ? `近12个月净消费 ${money}，下单 ${orders} 次，合作 ${tenure}；${score}`
    : `12-month net spend ${money}, ${orders} orders, customer for ${tenure}; ${score}`;
}

/** A Pareto position is said as what it means: how much of the money bigger customers bring. */
function scoreWords(score: number, { pareto }: Scheme, language: Language): string {
  const zh = language === "zh-CN";
  if (pareto === null) return zh ? `得分 ${shortScore(score)}` : `score ${shortScore(score)}`;
  const before = shortScore(100 - score);
  return zh ? `金额更高的客户合计占 ${before}%` : `bigger customers bring ${before}% of the money`;
}

function sayDriver({ indicator, from, to, points }: Driver, language: Language): string {
  const zh = language === "zh-CN";
  const name = indicatorWords[indicator][language];
  if (Number.isNaN(from)) {
    const now = sayValue(indicator, to, language);
    return zh
      ? `${name}由缺失变为 ${now}（${signed(points)} 分）`
      : `${name} became known, ${now} (${signed(points)} points)`;
  }
  const move = `${sayValue(indicator, from, language)}→${sayValue(indicator, to, language)}`;
  return zh ? `${name} ${move}（${signed(points)} 分）` : `${name} ${move} (${signed(points)} points)`;
}
