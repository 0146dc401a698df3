import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import type { MetricColumns } from "../metrics/metrics";
import { enMany, sayDays, shortMoney } from "./reasonWords";

/** The sums a customer list gives, as far as it gives them, and that they are of all time: no window is cut out of them. */
export function totalFigures(metrics: MetricColumns, customer: number, language: Language): string {
  const zh = language === "zh-CN";
  const say = (value: number | undefined, words: (value: number) => string) =>
    value === undefined || Number.isNaN(value) ? [] : [words(value)];
  const { monetary, orders, tenure } = metrics;
  const money = (value: number) => shortMoney(value, language);
  const parts = zh
    ? [
        ...say(monetary[customer], (value) => `累计消费 ${money(value)}`),
        ...say(orders[customer], (value) => `累计 ${value} 单`),
        ...say(tenure[customer], (value) => `合作 ${sayDays(value, language)}`),
      ]
    : [
        ...say(monetary[customer], (value) => `${money(value)} spent in all`),
        ...say(orders[customer], (value) => `${enMany(value, "order")} in all`),
        ...say(tenure[customer], (value) => `customer for ${sayDays(value, language)}`),
      ];
  return zh
    ? `${parts.join("，")}（客户表的合计，不限近12个月）`
    : `${parts.join(", ")} (sums of the customer list, not of 12 months)`;
}

/** Somebody whose first order of these sums is not long ago. */
export function newByTotals(
  metrics: MetricColumns,
  customer: number,
  days: number,
  language: Language,
): string {
  const ago = Math.round(metrics.tenure[customer] ?? 0);
  const figures = totalFigures(metrics, customer, language);
  return language === "zh-CN"
    ? `首次购买于 ${grouped(ago)} 天前，${figures}，在 ${days} 天观察期内。`
    : `First bought ${enMany(ago, "day")} ago; ${figures}, within the first ${enMany(days, "day")}.`;
}
