import type { Snapshot } from "../assigning/assignTiers";
import { amountsEver } from "../deals/amountsEver";
import type { DealRuns } from "../deals/deals";
import type { Scheme } from "../scheme/scheme";
import { type RfmCut, type RfmOption, usualRfm } from "../scheme/schemeOptions";
import { equalCountScores, placeScores, quantileScores, upperClosedScores } from "./rfmScores";

type Buyers = Pick<Snapshot, "metrics" | "active">;
const figures = ["recency", "frequency", "monetary"] as const;
type Figure = (typeof figures)[number];
type Figures = Readonly<Record<Figure, Float64Array>>;

/**
 * "R5F4M5" of every buyer: recency, frequency and amount in classes, as the scheme asks or in fives with 5 the best; "" for
 * who is not counted. To be read beside a tier, never to make one: few orders leave classes empty.
 */
export function rfmLabels(
  buyers: Buyers,
  runs: DealRuns,
  scheme: Pick<Scheme, "options" | "fixed">,
): readonly string[] {
  const asked = rfmOf(scheme);
  const values = asked.span === "ever" ? figuresEver(buyers, runs) : activeFigures(buyers);
  const [recency, frequency, monetary] = figures.map((figure) =>
    classesOf(values[figure], figure, asked, scheme.fixed?.[figure]),
  );
  return Array.from(recency ?? [], (score, row) =>
    score === 0 ? "" : `R${score}F${frequency?.[row]}M${monetary?.[row]}`,
  );
}

/** Thresholds make five classes, whatever number was asked for. */
function rfmOf({ options }: Pick<Scheme, "options">): RfmOption {
  const asked = options?.rfm ?? usualRfm;
  return asked.cut === "fixed" ? { ...asked, bins: usualRfm.bins } : asked;
}

/** Number of the class of the best. */
export function bestRfm(scheme: Pick<Scheme, "options">): number {
  const { bins, best } = rfmOf(scheme);
  return best === "highest" ? bins : 1;
}

function activeFigures({ metrics, active }: Buyers): Figures {
  const ofActive = (values: Float64Array) =>
    values.map((value, row) => (active[row] === 1 ? value : Number.NaN));
  return {
    recency: ofActive(metrics.recency),
    frequency: ofActive(metrics.frequency),
    monetary: ofActive(metrics.monetary).map(toCents),
  };
}

function figuresEver({ metrics }: Buyers, runs: DealRuns): Figures {
  const ofBuyers = (values: Float64Array) =>
    values.map((value, row) => (Number.isNaN(metrics.recency[row] ?? Number.NaN) ? Number.NaN : value));
  return {
    recency: metrics.recency,
    frequency: ofBuyers(metrics.orders),
    monetary: ofBuyers(amountsEver(runs, metrics.asOf)).map(toCents),
  };
}

/** Sums of the same amounts in another order are equal, so that equals share a class. */
function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function classesOf(
  values: Float64Array,
  figure: Figure,
  { bins, cut, best }: RfmOption,
  bounds: readonly number[] | undefined,
): Int8Array {
  const scores =
    cut === "fixed" && bounds !== undefined
      ? levelsOf(figure === "recency" ? values.map((days) => -days) : values, bounds)
      : cuts[cut](values, bins, figure === "recency" ? "descending" : "ascending");
  return best === "highest" ? scores : scores.map((score) => (score === 0 ? 0 : bins + 1 - score));
}

const cuts: Readonly<Record<RfmCut, typeof quantileScores>> = {
  upper: upperClosedScores,
  lower: quantileScores,
  plusOne: (values, bins, order) => quantileScores(values, bins, order, 1),
  ranks: placeScores,
  even: equalCountScores,
  // A figure without thresholds of its own.
  fixed: upperClosedScores,
};

/** Thresholds of recency are of days below zero, as everywhere in a scheme: the later the higher. */
function levelsOf(values: Float64Array, bounds: readonly number[]): Int8Array {
  return Int8Array.from(values, (value) =>
    Number.isNaN(value) ? 0 : 1 + bounds.filter((bound) => value >= bound).length,
  );
}
