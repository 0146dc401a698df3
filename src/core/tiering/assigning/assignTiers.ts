import type { Tier } from "../../sheets/tier";
import type { DealRuns } from "../deals/deals";
import { hasBought, type MetricColumns, metricsAt } from "../metrics/metrics";
import { isLost, type Rhythm, rhythmAt } from "../metrics/rhythm";
import type { Indicator, Scheme } from "../scheme/scheme";
import { type Earlier, earlierAt } from "../scoring/earlier";
import { type ExtraIndicators, type IndicatorColumns, indicatorColumns } from "../scoring/indicatorColumns";
import { paretoScores } from "../scoring/pareto";
import { rankOn, scaleOf } from "../scoring/rank";
import { activeWeights, type Scores, scoresBy, type Yardsticks, yardsticksOf } from "../scoring/score";
import { deadBandAt } from "./deadBand";
import {
  mayBeHeld,
  type Previous,
  settleTier,
  suggestTier,
  type TierCause,
  type TierFacts,
} from "./tierRules";
import { type Crowded, withinCapacity } from "./withinCapacity";

/** A tier set by a person; in force until its day has passed. */
export interface ManualTier {
  readonly tier: Tier;
  readonly reason: string;
  /** Who stands for it; "" where nobody was named. */
  readonly by?: string;
  readonly until: number;
}

export interface TieringInput {
  readonly runs: DealRuns;
  readonly extra: ExtraIndicators;
  /** The same indicators as they stood at the previous as-of day, for reasons; `extra` where left out. */
  readonly extraBefore?: ExtraIndicators;
  /** Excel serial day up to which deals count. */
  readonly asOf: number;
  /** By customer row; null where the customer was not there. */
  readonly previous: readonly (Previous | null)[] | null;
  readonly previousAsOf: number | null;
  readonly manual: ReadonlyMap<number, ManualTier>;
  /** Customers no longer served (停用): no tier. */
  readonly excluded: ReadonlySet<number>;
  /** Who looks after each customer, "" for nobody; asked where a scheme limits 核心 by owner. */
  readonly owners?: () => readonly string[];
  /** Days each customer's oldest unpaid order has waited, NaN for none; asked where a scheme looks at payment. */
  readonly unpaidDays?: () => Float64Array | null;
}

/** One population measured at one day: everything tiers and their reasons are made of. */
export interface Snapshot {
  readonly metrics: MetricColumns;
  readonly rhythm: Rhythm;
  readonly columns: IndicatorColumns;
  readonly yardsticks: Yardsticks;
  readonly weights: ReadonlyMap<keyof Scheme["weights"], number>;
  readonly scores: Scores;
  /** 1 for buyers that are not lost: the population ranks are taken in. */
  readonly active: Uint8Array;
}

/** What of a snapshot does not depend on weights, lines and dead band; `shares` fills as indicators are asked for. */
export interface Population
  extends Pick<Snapshot, "metrics" | "rhythm" | "columns" | "yardsticks" | "active"> {
  readonly shares: Map<Indicator, Float64Array>;
}

export function populationAt(
  runs: DealRuns,
  extra: ExtraIndicators,
  asOf: number,
  scheme: Scheme,
): Population {
  const metrics = metricsAt(runs, asOf, scheme.windowDays);
  const rhythm = rhythmAt(runs, metrics, scheme.churn, extra);
  const active = new Uint8Array(runs.deals.customers);
  for (let customer = 0; customer < active.length; customer++) {
    active[customer] =
      hasBought(metrics, customer) && !isLost(customer, metrics, rhythm, scheme.churn) ? 1 : 0;
  }
  const columns = indicatorColumns(metrics, extra);
  return {
    metrics,
    rhythm,
    active,
    columns,
    yardsticks: yardsticksOf(columns, active, scheme),
    shares: new Map(),
  };
}

export function snapshotAt(runs: DealRuns, extra: ExtraIndicators, asOf: number, scheme: Scheme): Snapshot {
  return judge(populationAt(runs, extra, asOf, scheme), scheme);
}

function judge({ shares, ...population }: Population, scheme: Scheme): Snapshot {
  const { metrics, columns, yardsticks, active } = population;
  const weights = activeWeights(columns, active, scheme);
  const scores = scoresBy(columns, yardsticks, weights, shares);
  const total = scheme.pareto ? paretoScores(metrics.monetary, active) : scores.total;
  return { ...population, weights, scores: { ...scores, total } };
}

export interface Assignment {
  readonly tier: Tier;
  readonly suggested: Tier;
  readonly cause: TierCause;
  readonly previous: Tier | null;
}

export interface Tiering {
  readonly asOf: number;
  readonly now: Snapshot;
  /** The same customers at the previous as-of day, for reasons; null on a first run. */
  readonly before: Earlier | null;
  /** By customer row; null for excluded customers. */
  readonly assignments: readonly (Assignment | null)[];
  /** Customers kept out of 核心 because their owner has no room for more; left out where nothing limits it. */
  readonly crowded?: ReadonlyMap<number, Crowded>;
  /** Days each customer's oldest unpaid order has waited; left out where the scheme does not look at payment. */
  readonly unpaidDays?: Float64Array;
}

/** Gives every customer its tier at the as-of day. */
export function assignTiers(input: TieringInput, scheme: Scheme): Tiering {
  const { runs, extra, asOf, previousAsOf } = input;
  // Sums say nothing of an earlier day.
  const before =
    previousAsOf === null || runs.deals.totals
      ? null
      : earlierAt(runs, input.extraBefore ?? extra, previousAsOf, scheme);
  return { ...assignPopulation(input, populationAt(runs, extra, asOf, scheme), scheme), before };
}

/** The same for a population measured before and without the earlier snapshot: for trying schemes out. */
export function assignPopulation(input: TieringInput, population: Population, scheme: Scheme): Tiering {
  const { runs, asOf, previous } = input;
  const now = judge(population, scheme);
  const indexes = potentialIndexes(now);
  const unpaidDays = scheme.options?.unpaidDays === undefined ? null : (input.unpaidDays?.() ?? null);
  const tierOf = (customer: number): Assignment | null => {
    if (input.excluded.has(customer)) return null;
    const facts = {
      customer,
      metrics: now.metrics,
      rhythm: now.rhythm,
      scores: now.scores,
      potentialIndex: indexes?.[customer] ?? Number.NaN,
      unpaidDays: unpaidDays?.[customer] ?? Number.NaN,
    };
    const past = { previous: previous?.[customer] ?? null, manual: input.manual.get(customer) ?? null };
    return assign(facts, past, now, scheme);
  };
  const assignments: (Assignment | null)[] = [];
  for (let customer = 0; customer < runs.deals.customers; customer++) assignments.push(tierOf(customer));
  const tiering = { asOf, now, before: null, assignments, ...(unpaidDays && { unpaidDays }) };
  return withRoom(tiering, input, scheme);
}

/** The same with 核心 kept to what its owners can look after, where the scheme says how many that is. */
function withRoom(tiering: Tiering, { owners }: TieringInput, { options, deadBand }: Scheme): Tiering {
  const perOwner = options?.corePerOwner;
  if (perOwner === undefined) return tiering;
  const scores = tiering.now.scores.total;
  const limit = { owners: owners?.() ?? [], perOwner, scores, deadBand };
  return { ...tiering, ...withinCapacity(tiering.assignments, limit) };
}

/** ½ rank of growth + ½ potential, 0…100; null where no potential is kept. */
function potentialIndexes({ columns, active }: Snapshot): Float64Array | null {
  const potential = columns.get("potential");
  const growth = potential && columns.get("growth");
  if (!potential || !growth) return null;
  const scale = scaleOf(growth, active);
  return potential.map((score, i) =>
    Number.isNaN(score) ? Number.NaN : 50 * rankOn(scale, growth[i] ?? Number.NaN) + 10 * score,
  );
}

interface Past {
  readonly previous: Previous | null;
  readonly manual: ManualTier | null;
}

function assign(facts: TierFacts, { previous, manual }: Past, now: Snapshot, scheme: Scheme): Assignment {
  const plain = suggestTier(facts, scheme);
  const suggested = plain.tier;
  const was = previous?.tier ?? null;
  if (manual && manual.until >= now.metrics.asOf)
    return { tier: manual.tier, suggested, cause: "manual", previous: was };
  const settled = mayBeHeld(previous, plain)
    ? settleTier({ ...facts, band: deadBandAt(now, facts.customer, scheme) }, previous, scheme, plain)
    : plain;
  return { tier: settled.tier, suggested, cause: settled.cause, previous: was };
}
