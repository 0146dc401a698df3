import type { Thresholds } from "../../../core/tiering/assigning/freezeThresholds";
import type { Indicator, Scheme } from "../../../core/tiering/scheme/scheme";

/** The scheme by ranks again. */
export function withRanks({ frozenFrom: _period, ...scheme }: Scheme): Scheme {
  return { ...scheme, fixed: null };
}

/** The scheme with one bound of an indicator set by hand; `level` 0…3. */
export function withBound(scheme: Scheme, indicator: Indicator, level: number, bound: number): Scheme {
  const { frozenFrom: _period, ...rest } = scheme;
  const bounds = (rest.fixed?.[indicator] ?? []).map((before, i) => (i === level ? bound : before));
  return { ...rest, fixed: { ...rest.fixed, [indicator]: bounds } };
}

/** The scheme with all bounds of an indicator taken from the customers of a period. */
export function withBounds(
  scheme: Scheme,
  indicator: Indicator,
  bounds: readonly number[],
  period: string,
): Scheme {
  const { frozenFrom, ...rest } = scheme;
  const fixed = { ...rest.fixed, [indicator]: [...bounds] };
  // With bounds of another period beside these, no period can be named.
  return frozenFrom === period ? { ...rest, fixed, frozenFrom } : { ...rest, fixed };
}

/** How a bound is shown where people think of it the other way round or in percent; `kept` is its opposite. */
const views: Readonly<
  Partial<Record<Indicator, { shown: (bound: number) => number; kept: (value: number) => number }>>
> = {
  recency: { shown: (bound) => 0 - bound, kept: (value) => 0 - value },
  growth: {
    shown: (bound) => 100 * (Math.exp(bound) - 1),
    kept: (value) => Math.log(Math.max(0.01, 1 + value / 100)),
  },
  relation: { shown: (bound) => 100 * bound, kept: (value) => value / 100 },
};

/** A bound as people read it: days since the last order, growth and closeness in percent, the rest as it is. */
export function shownBound(indicator: Indicator, bound: number): number {
  return Math.round((views[indicator]?.shown(bound) ?? bound) * 100) / 100;
}

export function keptBound(indicator: Indicator, value: number): number {
  return views[indicator]?.kept(value) ?? value;
}

/** Whether the bounds of every indicator rise, as a scheme must. */
export function allRise(fixed: Thresholds): boolean {
  return Object.values(fixed).every((bounds) =>
    bounds.every((bound, i) => bound >= (bounds[i - 1] ?? bound)),
  );
}

/** Quarters from one period to a later one ("2024Q3" to "2025Q3" is 4); NaN where one is no quarter. */
export function quartersBetween(from: string, to: string): number {
  const at = (period: string) => {
    const [, year, quarter] = /^(\d{4})Q([1-4])$/.exec(period) ?? [];
    return Number(year) * 4 + Number(quarter);
  };
  return at(to) - at(from);
}
