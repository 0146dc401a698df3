import { pairsOf, placeOfRatio, wholePercents } from "../../../core/tiering/scheme/pairwise";
import { type Indicator, indicators, type Scheme } from "../../../core/tiering/scheme/scheme";

/** Weights often asked for: the four tiers with recency beside the rest, and Hughes' RFM, a third each. */
export const weightPresets = {
  recent: { monetary: 40, frequency: 25, recency: 20, tenure: 15 },
  rfm: { monetary: 33, frequency: 33, recency: 33 },
} as const satisfies Readonly<Record<string, Scheme["weights"]>>;

/** The scheme with these weights and no others. */
export function withWeights(scheme: Scheme, weights: Scheme["weights"]): Scheme {
  return { ...scheme, weights };
}

/** What is compared two at a time: everything with a weight. */
export function comparedIn({ weights }: Scheme): readonly Indicator[] {
  return indicators.filter((indicator) => (weights[indicator] ?? 0) > 0);
}

/** Where the sliders stand at first: what the present weights say, so that nothing changes by looking. */
export function startingPlaces({ weights }: Scheme, compared: readonly Indicator[]): readonly number[] {
  const weightAt = (at: number) => weights[compared[at] ?? "monetary"] ?? 0;
  return pairsOf(compared.length).map(([first, second]) => placeOfRatio(weightAt(first), weightAt(second)));
}

/** The scheme weighed by comparisons, in whole percent; what was not compared has no weight. */
export function withPairwise(
  scheme: Scheme,
  compared: readonly Indicator[],
  weights: readonly number[],
): Scheme {
  const percents = wholePercents(weights);
  return withWeights(
    scheme,
    Object.fromEntries(compared.map((indicator, i) => [indicator, percents[i] ?? 0])),
  );
}
