import { grouped } from "../../sheets/grouped";
import { type Tier, tiers } from "../../sheets/tier";
import { type Language, languages, type Words, words } from "../../sheets/words";
import type { Indicator, Scheme } from "../scheme/scheme";

const fourTierWords: Readonly<Record<Tier, Words>> = {
  core: words("核心客户", "Core"),
  potential: words("潜力客户", "Potential"),
  regular: words("普通客户", "Regular"),
  lost: words("流失客户", "Lost"),
  prospect: words("未成交", "Prospect"),
  new: words("新客户", "New"),
};

const abcWords: Readonly<Record<Tier, Words>> = {
  ...fourTierWords,
  core: words("A", "A"),
  potential: words("B", "B"),
  regular: words("C", "C"),
};

/** A tier as people see it under the scheme's labels. */
export function tierLabel(tier: Tier, labels: Scheme["labels"], language: Language): string {
  return (labels === "abc" ? abcWords : fourTierWords)[tier][language];
}

/** The tier a label means, in any language and scheme; null for anything else. */
export function tierOfLabel(label: string): Tier | null {
  const found = tiers.find((tier) =>
    languages.some(
      (language) => fourTierWords[tier][language] === label || abcWords[tier][language] === label,
    ),
  );
  return found ?? null;
}

/** Money short enough for a sentence: 48.2 万元 or 48.2 万欧元 in Chinese, 482K or EUR 482K in English. */
export function shortMoney(amount: number, language: Language, currency?: Words): string {
  const size = Math.abs(amount);
  const round = (value: number) => String(Math.round(value * 10) / 10);
  if (language === "zh-CN") {
    const unit = currency?.["zh-CN"] ?? "元";
    if (size >= 1e8) return `${round(amount / 1e8)} 亿${unit}`;
    if (size >= 1e4) return `${round(amount / 1e4)} 万${unit}`;
    return `${Math.round(amount)} ${unit}`;
  }
  const unit = currency ? `${currency["en-US"]} ` : "";
  if (size >= 1e6) return `${unit}${round(amount / 1e6)}M`;
  if (size >= 1e4) return `${unit}${round(amount / 1e3)}K`;
  return `${unit}${Math.round(amount)}`;
}

export function shortScore(score: number): string {
  return (Math.round(score * 10) / 10).toFixed(1);
}

/** "+9.1" or "−8.7": a typographic minus reads better beside digits; what rounds to nothing has no sign. */
export function signed(points: number): string {
  const text = shortScore(Math.abs(points));
  if (Number(text) === 0) return text;
  return points < 0 ? `−${text}` : `+${text}`;
}

/** "1 day", "2 days". */
export function enMany(count: number, one: string): string {
  return `${grouped(count)} ${count === 1 ? one : `${one}s`}`;
}

export const indicatorWords: Readonly<Record<Indicator, Words>> = {
  monetary: words("近12个月净消费", "12-month net spend"),
  frequency: words("下单", "orders"),
  recency: words("最近购买", "last purchase"),
  tenure: words("合作时长", "tenure"),
  growth: words("成长", "growth"),
  satisfaction: words("满意度", "satisfaction"),
  potential: words("潜力", "potential"),
  relation: words("关系", "relationship"),
};

/** The value of an indicator as a person would say it. */
export function sayValue(indicator: Indicator, value: number, language: Language, currency?: Words): string {
  const zh = language === "zh-CN";
  switch (indicator) {
    case "monetary":
      return shortMoney(value, language, currency);
    case "frequency":
      return zh ? `${value} 次` : String(value);
    case "recency":
      return zh ? `${grouped(-value)} 天前` : `${enMany(-value, "day")} ago`;
    case "tenure":
      return sayDays(value, language);
    case "growth":
      return `${Math.round((Math.exp(value) - 1) * 100)}%`;
    default:
      return shortScore(value);
  }
}

const daysOfYear = 365;
const daysOfMonth = 30.4;

/** Whole months that a number of days makes, one at least. */
export function monthsIn(days: number): number {
  return Math.max(1, Math.round(days / daysOfMonth));
}

export function sayDays(days: number, language: Language): string {
  const zh = language === "zh-CN";
  if (days >= daysOfYear) {
    const years = Math.round((days / daysOfYear) * 10) / 10;
    return zh ? `${years} 年` : enMany(years, "year");
  }
  const months = monthsIn(days);
  return zh ? `${months} 个月` : enMany(months, "month");
}
