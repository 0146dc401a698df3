import type { RateSource } from "../tiering/rates/bookRates";
import { type RateOfCurrency, ratesOf } from "../tiering/rates/rates";
import { optionWords } from "../tiering/reasons/optionWords";
import { indicatorWords, tierLabel } from "../tiering/reasons/reasonWords";
import { indicators } from "../tiering/scheme/scheme";
import { formatSerial } from "../values/dates/serialDay";
import { stepOf, tierCounts } from "./reportCounts";
import { reportWords } from "./reportWords";
import type { TierReportFacts } from "./tierReport";

/** What the figures come down to, in two sentences made of the figures below them. */
export function conclusionOf(facts: TierReportFacts): string {
  const { customers, scheme, language } = facts;
  const counts = tierCounts(customers);
  const money = counts.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
  const best = counts.filter(({ tier }) => tier === "core" || tier === "potential");
  const share = (part: number, whole: number) => `${whole > 0 ? Math.round((100 * part) / whole) : 0}%`;
  const bestCount = share(
    best.reduce((sum, { count }) => sum + count, 0),
    customers.length,
  );
  const bestMoney = share(
    best.reduce((sum, { amount }) => sum + Math.max(0, amount), 0),
    money,
  );
  const count = (step: "up" | "down") => customers.filter((one) => stepOf(one) === step).length;
  const lost = customers.filter(
    ({ tier, previous }) => tier === "lost" && previous !== "lost" && previous !== null,
  );
  const warned = customers.filter((one) => one.warned).length;
  const borderline = customers.filter((one) => one.borderline).length;
  const names = best.map(({ tier }) => tierLabel(tier, scheme.labels, language));
  const zh = language === "zh-CN";
  const value = zh
    ? `${names.join("、")}占客户的 ${bestCount}，贡献净消费的 ${bestMoney}。`
    : `${names.join(" and ")} are ${bestCount} of the customers and bring ${bestMoney} of the net amount. `;
  const moved = zh
    ? `本期升级 ${count("up")} 位、降级 ${count("down")} 位（其中新流失 ${lost.length} 位）；`
    : `${count("up")} moved up, ${count("down")} down (${lost.length} newly lost); `;
  const doubts = zh
    ? `流失预警 ${warned} 位，临界 ${borderline} 位。`
    : `${warned} at risk, ${borderline} borderline.`;
  return value + (facts.comparedWith === null ? "" : moved) + doubts;
}

/** Day, scheme and what it was compared with, in one line. */
export function originOf(facts: TierReportFacts): string {
  const { asOf, today, comparedWith, otherRules, scheme, language } = facts;
  const say = (key: keyof typeof reportWords) => reportWords[key][language];
  const parts = [
    `${say("asOf")} ${asOf}`,
    `${say("scheme")} ${schemeText(scheme, language)}`,
    ...basisOf(facts, say),
    ...optionWords(scheme, language),
    comparedWith === null ? say("firstPeriod") : `${say("comparedWith")} ${comparedWith}`,
    ...(otherRules === null ? [] : [say("otherRules")]),
    `${say("made")} ${today}`,
  ];
  return parts.join(" · ");
}

/** What the figures rest on beside the weights: frozen thresholds and exchange rates, nothing where there are none. */
function basisOf(
  { scheme, currencies }: TierReportFacts,
  say: (key: keyof typeof reportWords) => string,
): readonly string[] {
  const { fixed, frozenFrom, pareto } = scheme;
  const by = frozenFrom === undefined ? say("byHand") : frozenFrom;
  const typed = ratesOf(scheme);
  const known = Object.entries(typed)
    .sort()
    .map(([currency, rate]) => `${currency} ${rateText(rate)}`);
  const told = (currencies?.others ?? []).flatMap(({ currency, inBook }) =>
    inBook && typed[currency] === undefined ? [`${currency} ${sourceText(inBook)}`] : [],
  );
  const rates = [...known, ...told].join(" / ");
  return [
    ...(fixed !== null && pareto === null ? [`${say("thresholds")} ${by}`] : []),
    ...(rates === "" ? [] : [`${say("rates")} ${rates}`]),
  ];
}

/** "≈ 7.78 [HKD equiv.]": where the workbook itself says what a currency is worth. */
function sourceText(source: RateSource): string {
  if (source.kind === "converted") return `[${source.heading}]`;
  const about = Number(source.about.toPrecision(shownFigures));
  return source.kind === "column" ? `≈ ${about} [${source.heading}]` : `${about} [${source.sheet}]`;
}

const shownFigures = 5;

/** "7.1", or "7.1 → 7.25 (2025-01-01)" where another one begins on a day. */
function rateText(rate: RateOfCurrency): string {
  if (typeof rate === "number") return String(rate);
  return rate
    .map(({ from, rate: each }) => (from > 0 ? `${each} (${formatSerial(from)})` : String(each)))
    .join(" → ");
}

function schemeText(scheme: TierReportFacts["scheme"], language: TierReportFacts["language"]): string {
  const name = scheme.pareto ? "pareto" : scheme.labels;
  if (scheme.pareto) return reportWords[name][language];
  const all = indicators.reduce((sum, indicator) => sum + (scheme.weights[indicator] ?? 0), 0);
  const weights = indicators.flatMap((indicator) => {
    const weight = scheme.weights[indicator] ?? 0;
    return weight > 0 ? [`${indicatorWords[indicator][language]} ${Math.round((100 * weight) / all)}%`] : [];
  });
  const [open, between, close] = language === "zh-CN" ? ["（", "、", "）"] : [" (", ", ", ")"];
  return `${reportWords[name][language]}${open}${weights.join(between)}${close}`;
}
