import type { Tier } from "../../sheets/tier";
import { type Language, words } from "../../sheets/words";
import type { Assignment, Tiering } from "../assigning/assignTiers";
import { refundsTooMuch } from "../assigning/tierRules";
import type { Scheme } from "../scheme/scheme";
import { linesOf } from "../scoring/pareto";
import { beyondBand, withinBand } from "./bandWords";
import { capWords } from "./capWords";
import { fromCoreWords } from "./fromCoreWords";
import { tierLabel } from "./reasonWords";

/** How a scored customer's reason ends: the line it is measured by, or the rule that held it. */
export function closingOf(
  tiering: Tiering,
  customer: number,
  assignment: Assignment,
  { scheme, language }: { readonly scheme: Scheme; readonly language: Language },
): string {
  const { cause, tier } = assignment;
  const zh = language === "zh-CN";
  const line = lineWords(tier, scheme);
  const label = tierLabel(tier === "regular" ? "potential" : tier, scheme.labels, language);
  switch (cause) {
    case "band":
      return withinBand(tiering, customer, assignment, scheme)[language];
    case "watch":
      if (isRefundCapped(tiering, customer, scheme))
        return zh ? "，但退款过多，观察一个季度。" : ", but too much is refunded; watched for one quarter.";
      return zh
        ? `，低于${label}线 ${line}，观察一个季度。`
        : `, below the ${label} line ${line}; watched for one quarter.`;
    case "one-step":
      return zh ? "，每期最多下调一级。" : "; at most one step down a period.";
    case "refund-cap":
    case "unpaid":
    case "capacity": {
      const said = (each: Language) => tierLabel(tier, scheme.labels, each);
      const names = words(said("zh-CN"), said("en-US"));
      return capWords(cause, customer, names, { tiering, scheme })[language];
    }
    case "incomplete":
      if (tier === "core")
        return zh ? "，资料不全，沿用上期等级。" : "; too little is known, so the tier stays.";
      return zh ? "，但资料不全，暂不评为核心。" : ", but too little is known for a core tier.";
    case "potential-index":
      return zh ? "，成长与潜力突出。" : ", with outstanding growth and potential.";
    default: {
      const stepped = fromCoreWords(tiering, customer, assignment, scheme);
      if (stepped !== null) return stepped[language];
      const beyond = beyondBand(tiering, customer, assignment, scheme)[language];
      if (tier === "regular")
        return zh ? `，低于${label}线 ${line}${beyond}。` : `, below the ${label} line ${line}${beyond}.`;
      return zh ? `，达到${label}线 ${line}${beyond}。` : `, at or above the ${label} line ${line}${beyond}.`;
    }
  }
}

/** Watched although the score reaches the line: the refunds alone would take it down. */
function isRefundCapped({ now }: Tiering, customer: number, scheme: Scheme): boolean {
  const reaches = (now.scores.total[customer] ?? 0) >= linesOf(scheme).core;
  return reaches && refundsTooMuch(now.metrics, customer, scheme);
}

/** The line a tier is measured by, as points or as a share of the money. */
function lineWords(tier: Tier, { cutoffs, pareto }: Scheme): string {
  const level = tier === "core" ? "core" : "potential";
  return pareto === null ? String(cutoffs[level]) : `${Math.round(100 * pareto[level])}%`;
}
