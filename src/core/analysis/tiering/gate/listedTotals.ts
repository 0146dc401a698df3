import { totalFields } from "../../../sheets/fields";
import { type Book, columnOf } from "../../../tables/table";
import type { Deals } from "../../../tiering/deals/deals";
import { sumsUp } from "../../../tiering/deals/totals";
import type { ListedTotals } from "../../../tiering/gate/totalLines";

/** What the customer list sums up of everybody's orders, for the check before a run; null where it sums up nothing. */
export function listedTotals({ customers }: Book, { totals }: Deals, asOf: number): ListedTotals | null {
  if (!sumsUp(customers)) return null;
  const headings = totalFields.flatMap((field) => columnOf(customers, field)?.heading ?? []);
  const later = totals?.last.filter((day) => day > asOf).length ?? 0;
  return { headings, used: totals !== undefined, later };
}
