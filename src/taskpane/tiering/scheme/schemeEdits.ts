import {
  abc,
  fourTiers,
  type Indicator,
  indicators,
  paretoAbc,
  readScheme,
  type Scheme,
} from "../../../core/tiering/scheme/scheme";
import { ownOptions, withOptions } from "./optionEdits";

/** The schemes to start from. */
export const schemeKinds = ["fourTiers", "abc", "paretoAbc"] as const;
export type SchemeKind = (typeof schemeKinds)[number];

export const startingSchemes: Readonly<Record<SchemeKind, Scheme>> = { fourTiers, abc, paretoAbc };

export function kindOf({ labels, pareto }: Scheme): SchemeKind {
  if (labels === "fourTiers") return "fourTiers";
  return pareto === null ? "abc" : "paretoAbc";
}

/** Another kind of scheme; exchange rates, tax and frozen thresholds belong to the workbook and stay. */
export function withKind(scheme: Scheme, kind: SchemeKind): Scheme {
  const { rates, datedRates, fixed, frozenFrom } = scheme;
  const dated = datedRates === undefined ? {} : { datedRates };
  const kept = { rates, ...dated, fixed, ...(frozenFrom === undefined ? {} : { frozenFrom }) };
  return withOptions({ ...startingSchemes[kind], ...kept }, ownOptions(scheme));
}

export function withWeight(scheme: Scheme, indicator: Indicator, weight: number): Scheme {
  return { ...scheme, weights: { ...scheme.weights, [indicator]: weight } };
}

/** Share of each weight in all of them, 0…1; 0 where all are 0. */
export function weightShare({ weights }: Scheme, indicator: Indicator): number {
  const all = indicators.reduce((sum, each) => sum + (weights[each] ?? 0), 0);
  return all > 0 ? (weights[indicator] ?? 0) / all : 0;
}

/** A line of the scheme in points, or as the percentage of the money a Pareto tier ends at. */
export type Line = "core" | "potential";

export function lineOf({ cutoffs, pareto }: Scheme, line: Line): number {
  return pareto === null ? cutoffs[line] : Math.round(100 * pareto[line]);
}

/** The scheme with one line moved; the other gives way, so that core never meets potential. */
export function withLine(scheme: Scheme, line: Line, value: number): Scheme {
  const { cutoffs, pareto } = scheme;
  if (pareto !== null) {
    const core = line === "core" ? value : Math.min(lineOf(scheme, "core"), value - 1);
    const potential = line === "potential" ? value : Math.max(lineOf(scheme, "potential"), value + 1);
    return { ...scheme, pareto: { core: core / 100, potential: potential / 100 } };
  }
  const core = line === "core" ? value : Math.max(cutoffs.core, value + 1);
  const potential = line === "potential" ? value : Math.min(cutoffs.potential, value - 1);
  return {
    ...scheme,
    cutoffs: { core, potential, potentialFloor: Math.min(cutoffs.potentialFloor, potential) },
  };
}

/** How far a line may be moved: the lower one leaves a point for the upper one. */
export function rangeOfLine({ pareto }: Scheme, line: Line): { readonly min: number; readonly max: number } {
  const first = pareto === null ? "potential" : "core";
  return line === first ? { min: 1, max: 98 } : { min: 2, max: 99 };
}

export function isUsable(scheme: Scheme): boolean {
  return "scheme" in readScheme(scheme);
}

export function sameScheme(a: Scheme, b: Scheme): boolean {
  return JSON.stringify(orderly(a)) === JSON.stringify(orderly(b));
}

/** The same keys in the same order, weights of 0 left out. */
function orderly(scheme: Scheme): unknown {
  const weights = indicators.map((indicator) => scheme.weights[indicator] ?? 0);
  const { cutoffs, pareto, labels, deadBand, windowDays, fixed, churn, options = {} } = scheme;
  const rates = [Object.entries(scheme.rates).sort(), Object.entries(scheme.datedRates ?? {}).sort()];
  const lines = [cutoffs.core, cutoffs.potential, cutoffs.potentialFloor, pareto?.core, pareto?.potential];
  const { tax, ...others } = options;
  const rules = [churn.maxDays, tax?.basis, tax?.rate, tax?.unmarked, Object.entries(others).sort()];
  return [labels, weights, lines, deadBand, windowDays, fixed, rates, rules];
}
