import { defaultPolicy } from "../sheets/standard/tierPolicy";
import type { OwnTable } from "../templates/own/ownSheets";
import { textIn } from "../templates/own/ownSheets";
import type { ContactRhythm } from "../tiering/assigning/whatIf";
import { tierOfLabel } from "../tiering/reasons/reasonWords";

/** Days between contacts by tier: as 分级策略 has them now, else the defaults. A tier without a number is owed none. */
export function policyOf(table: OwnTable | undefined): ContactRhythm {
  if (!table) return Object.fromEntries(defaultPolicy.map(({ tier, everyDays }) => [tier, everyDays]));
  const rows = table.rows.flatMap(({ cells }) => {
    const tier = tierOfLabel(textIn(table, cells, "tier"));
    const days = Number(table.value(cells, "everyDays"));
    return tier !== null && days > 0 ? [[tier, days] as const] : [];
  });
  return Object.fromEntries(rows);
}
