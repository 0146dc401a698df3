import type { Tier } from "../../sheets/tier";
import { hasBought, type MetricColumns } from "../metrics/metrics";
import { isLost, type Rhythm } from "../metrics/rhythm";
import type { Scheme } from "../scheme/scheme";
import { linesOf } from "../scoring/pareto";
import type { Scores } from "../scoring/score";
import type { DeadBand } from "./deadBand";

/** What decided a tier; the sentence is made from it. */
export const tierCauses = [
  "prospect",
  "lost",
  "new",
  "score",
  "potential-index",
  "refund-cap",
  "unpaid",
  "incomplete",
  "band",
  "watch",
  "one-step",
  "capacity",
  "manual",
] as const;
export type TierCause = (typeof tierCauses)[number];

export interface Verdict {
  readonly tier: Tier;
  readonly cause: TierCause;
}

/** What the rules look at for one customer. */
export interface TierFacts {
  readonly customer: number;
  readonly metrics: MetricColumns;
  readonly rhythm: Rhythm;
  readonly scores: Scores;
  /** ½ growth rank + ½ potential, 0…100; NaN where unknown. */
  readonly potentialIndex: number;
  /** Days the oldest unpaid order has waited; left out or NaN where nothing is owed or nobody asks. */
  readonly unpaidDays?: number;
  /** Left out = the scheme's own either way. */
  readonly band?: DeadBand;
}

/** Potential index from which a middling customer counts as 潜力. */
const strongPotential = 80;

/** The suggested tier, in the order of the rules: prospect, lost, new, then by score. No memory of earlier periods. */
export function suggestTier(facts: TierFacts, scheme: Scheme): Verdict {
  const { customer, metrics } = facts;
  if (!hasBought(metrics, customer)) return { tier: "prospect", cause: "prospect" };
  if (isLost(customer, metrics, facts.rhythm, scheme.churn)) return { tier: "lost", cause: "lost" };
  const { days, orders } = scheme.newCustomer;
  if ((metrics.tenure[customer] ?? 0) < days && (metrics.orders[customer] ?? 0) < orders)
    return { tier: "new", cause: "new" };
  return byScore(facts, scheme);
}

function byScore(facts: TierFacts, scheme: Scheme): Verdict {
  const { customer, metrics, scores, potentialIndex } = facts;
  const score = scores.total[customer] ?? Number.NaN;
  const { core, potential, potentialFloor } = linesOf(scheme);
  if (score >= core) {
    if (refundsTooMuch(metrics, customer, scheme)) return { tier: "potential", cause: "refund-cap" };
    if ((facts.unpaidDays ?? 0) > (scheme.options?.unpaidDays ?? Number.POSITIVE_INFINITY))
      return { tier: "potential", cause: "unpaid" };
    if ((scores.completeness[customer] ?? 0) < scheme.minimumComplete)
      return { tier: "potential", cause: "incomplete" };
    return { tier: "core", cause: "score" };
  }
  if (score >= potential) return { tier: "potential", cause: "score" };
  if (score >= potentialFloor && potentialIndex >= strongPotential)
    return { tier: "potential", cause: "potential-index" };
  return { tier: "regular", cause: "score" };
}

/** Whether refunds keep a customer out of 核心 whatever its score. */
export function refundsTooMuch(metrics: MetricColumns, customer: number, scheme: Scheme): boolean {
  return (metrics.refundShare[customer] ?? 0) > scheme.refundCap;
}

/** The tiers given by score, the lowest first. */
export const tierSteps: readonly Tier[] = ["regular", "potential", "core"];

const steps: readonly Tier[] = ["lost", ...tierSteps];

/** Whether a tier set by hand lies two steps or more from what the figures suggest: somebody should look again. */
export function isDisputed(one: {
  readonly tier: Tier;
  readonly suggested: Tier;
  readonly cause: TierCause;
}): boolean {
  const [set, suggested] = [steps.indexOf(one.tier), steps.indexOf(one.suggested)];
  return one.cause === "manual" && set >= 0 && suggested >= 0 && Math.abs(set - suggested) > 1;
}

/** What the last period said: the tier in force and what had been suggested. */
export interface Previous {
  readonly tier: Tier;
  readonly suggested: Tier;
}

/** Cut-offs that hold a customer where it is until a line is passed by the dead band. */
export function bandedCutoffs(
  previous: Tier,
  scheme: Scheme,
  band: DeadBand = { up: scheme.deadBand, down: scheme.deadBand },
): Scheme["cutoffs"] {
  const level = tierSteps.indexOf(previous);
  const cutoffs = linesOf(scheme);
  if (level < 0) return cutoffs;
  const shift = (tier: Tier) => (level >= tierSteps.indexOf(tier) ? -band.down : band.up);
  return {
    ...cutoffs,
    core: cutoffs.core + shift("core"),
    potential: cutoffs.potential + shift("potential"),
  };
}

/**
 * Whether the tier of before may yet hold whom the lines alone would move: both are given by score. Who is lost, new or
 * never bought is so at once.
 */
export function mayBeHeld(previous: Previous | null, plain: Verdict): previous is Previous {
  if (previous === null || plain.tier === previous.tier) return false;
  return tierSteps.includes(previous.tier) && tierSteps.includes(plain.tier);
}

/**
 * The tier in force. Upgrades at once when a line is cleared by the dead band, downgrades one step a period, 核心
 * gets one period of grace; 流失 and the return from it are immediate.
 */
export function settleTier(
  facts: TierFacts,
  previous: Previous | null,
  scheme: Scheme,
  plain: Verdict = suggestTier(facts, scheme),
): Verdict {
  if (!mayBeHeld(previous, plain)) return plain;
  const banded = suggestTier(facts, {
    ...scheme,
    pareto: null,
    cutoffs: bandedCutoffs(previous.tier, scheme, facts.band),
  });
  const from = tierSteps.indexOf(previous.tier);
  const to = tierSteps.indexOf(banded.tier);
  // What is missing keeps nobody out of the tier it had.
  if (banded.cause === "incomplete" && previous.tier === "core") return { tier: "core", cause: "incomplete" };
  // Whoever does not pay is not watched first: that is what the rule was asked for.
  if (banded.cause === "unpaid" && to < from) return banded;
  if (to >= from) return banded.tier === plain.tier ? plain : { tier: banded.tier, cause: "band" };
  if (previous.tier === "core" && previous.suggested === "core") return { tier: "core", cause: "watch" };
  return from - to > 1 ? { tier: tierSteps[from - 1] ?? banded.tier, cause: "one-step" } : banded;
}
