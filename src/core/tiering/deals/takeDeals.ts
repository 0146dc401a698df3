import { inBlocks } from "../../tables/cells/blocks";
import { bringNear } from "../../tables/cells/bringNear";
import { figureAt } from "../../tables/columns/figures";
import { foldedHash, keyText } from "../../tables/keys/foldedKeys";
import type { Exchange } from "../rates/exchange";
import type { DealCells } from "./dealCells";
import { blockRows, type Deals, dealKinds, dealsInRuns, inOrderOfDays, runStarts } from "./deals";

/** The rows with a kind as deals, put where they belong at once: a million need not be moved a second time. */
export function takeDeals(
  cells: DealCells,
  exchange: Exchange,
  links: Int32Array,
  kinds: Uint8Array,
  customers: number,
): Deals {
  const start = runStarts(customers, links, kinds);
  const next = start.slice();
  const { cells: orders, inParts } = cells.orders;
  const deals = { ...dealsInRuns(start), ...(inParts && { inParts }) };
  inBlocks(kinds.length, blockRows, (from, to) => {
    bringNear(orders, from, to);
    for (let row = from; row < to; row++) {
      if (kinds[row] === dealKinds.none) continue;
      const customer = links[row] ?? 0;
      const at = next[customer] ?? 0;
      next[customer] = at + 1;
      deals.day[at] = figureAt(cells.days, row);
      deals.amount[at] = Math.abs(figureAt(cells.amounts, row)) * exchange.rateOf(row);
      deals.kind[at] = kinds[row] ?? 0;
      deals.order[at] = foldedHash(keyText(orders[row] ?? ""));
    }
  });
  return inOrderOfDays({ deals, start }).deals;
}
