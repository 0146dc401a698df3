import type { Tier } from "../../sheets/tier";
import type { Scheme } from "../scheme/scheme";
import {
  assignPopulation,
  type Population,
  populationAt,
  type Tiering,
  type TieringInput,
} from "./assignTiers";
import { isBorderline } from "./borderline";
import { busiestFirst, daysOfMonth } from "./busiestFirst";
import { type ByTier, type Distribution, distributionOf, sharesOf } from "./distribution";

/** Days between contacts each tier is owed (分级策略); a tier left out is owed none. */
export type ContactRhythm = Readonly<Partial<Record<Tier, number>>>;

export interface WhatIfInput {
  readonly tiering: TieringInput;
  /** Tiers now in force, by customer row; null where there is none. */
  readonly current: readonly (Tier | null)[];
  /** By customer row, "" for nobody. */
  readonly owners: readonly string[];
  readonly everyDays: ContactRhythm;
  /** A run by customer where groups were tiered by their heads; as it is where left out. */
  readonly byCustomer?: (tiering: Tiering) => Tiering;
}

export interface Workload {
  readonly owner: string;
  readonly customers: number;
  readonly contactsPerMonth: number;
}

/** What a scheme would do, nothing written. Movers and borderline customers are customer rows. */
export interface Forecast extends Distribution {
  readonly revenueShare: ByTier;
  /** Customers whose tier would differ from the last period's. */
  readonly changed: number;
  readonly movers: readonly { readonly row: number; readonly from: Tier; readonly to: Tier }[];
  readonly borderline: readonly number[];
  readonly workload: readonly Workload[];
}

/** Opens one population for trying schemes out; what does not depend on weights and lines is measured once. */
export function openWhatIf(input: WhatIfInput): (scheme: Scheme) => Forecast {
  const { runs, extra, asOf } = input.tiering;
  const known = new Map<string, Population>();
  return (scheme) => {
    const key = JSON.stringify([scheme.windowDays, scheme.churn, scheme.percentileFrom, scheme.fixed]);
    const population = known.get(key) ?? populationAt(runs, extra, asOf, scheme);
    known.set(key, population);
    const tried = assignPopulation(input.tiering, population, scheme);
    return forecastOf(input, input.byCustomer?.(tried) ?? tried, scheme);
  };
}

function forecastOf(input: WhatIfInput, tiering: Tiering, scheme: Scheme): Forecast {
  const distribution = distributionOf(tiering);
  return {
    ...distribution,
    revenueShare: sharesOf(distribution.revenue),
    changed: tiering.assignments.filter((a) => a !== null && a.previous !== null && a.previous !== a.tier)
      .length,
    movers: tiering.assignments.flatMap((assignment, row) => {
      const from = input.current[row] ?? null;
      return assignment && from !== null && from !== assignment.tier
        ? [{ row, from, to: assignment.tier }]
        : [];
    }),
    borderline: tiering.assignments.flatMap((_, row) => (isBorderline(tiering, row, scheme) ? [row] : [])),
    workload: workloadOf(input, tiering),
  };
}

function workloadOf({ owners, everyDays }: WhatIfInput, { assignments }: Tiering): readonly Workload[] {
  const loads = new Map<string, { customers: number; contactsPerMonth: number }>();
  assignments.forEach((assignment, row) => {
    const days = assignment && everyDays[assignment.tier];
    if (!days) return;
    const owner = owners[row] ?? "";
    const load = loads.get(owner) ?? { customers: 0, contactsPerMonth: 0 };
    load.customers++;
    load.contactsPerMonth += daysOfMonth / days;
    loads.set(owner, load);
  });
  return busiestFirst(loads);
}
