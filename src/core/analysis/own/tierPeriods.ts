import type { Tier } from "../../sheets/tier";
import { type OwnTable, textIn } from "../../templates/own/ownSheets";
import { tierOfLabel } from "../../tiering/reasons/reasonWords";

export interface TierPeriod {
  readonly period: string;
  /** Excel serial day. */
  readonly asOf: number;
  /** Version of the rules it was assigned by; "" where none was kept. */
  readonly rules: string;
  /** By customer id. */
  readonly tiers: ReadonlyMap<string, PastTier>;
}

interface PastTier {
  readonly tier: Tier;
  readonly suggested: Tier;
}

export function periodsOf(table: OwnTable | undefined): readonly TierPeriod[] {
  const periods = new Map<string, Omit<TierPeriod, "period"> & { tiers: Map<string, PastTier> }>();
  for (const { cells } of table?.rows ?? []) {
    const name = textIn(table, cells, "period");
    const tier = tierOfLabel(textIn(table, cells, "tier"));
    if (tier === null) continue;
    const asOf = table?.value(cells, "asOf");
    const period = periods.get(name) ?? {
      asOf: typeof asOf === "number" ? asOf : 0,
      rules: textIn(table, cells, "ruleVersion"),
      tiers: new Map(),
    };
    period.tiers.set(textIn(table, cells, "customerId"), {
      tier,
      suggested: tierOfLabel(textIn(table, cells, "suggestedTier")) ?? tier,
    });
    periods.set(name, period);
  }
  return [...periods].map(([period, rest]) => ({ period, ...rest })).sort((a, b) => b.asOf - a.asOf);
}
