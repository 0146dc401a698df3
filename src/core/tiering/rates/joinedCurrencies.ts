import type { Currencies, CurrencyUse } from "./exchange";

/** The currencies of deals and of what counts beside them: those of both once, the most frequent first. */
export function joinedCurrencies(deals: Currencies, beside: Currencies): Currencies {
  if (beside.others.length === 0 && beside.base === null) return deals;
  const uses = new Map<string, CurrencyUse>();
  for (const use of [...deals.others, ...beside.others]) {
    const before = uses.get(use.currency);
    uses.set(
      use.currency,
      before ? { ...before, rows: before.rows + use.rows, unrated: before.unrated + use.unrated } : use,
    );
  }
  return { base: deals.base ?? beside.base, others: [...uses.values()].sort((a, b) => b.rows - a.rows) };
}
