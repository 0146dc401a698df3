import { totalFields } from "../../sheets/fields";
import { type Book, columnOf } from "../../tables/table";
import type { Deals } from "../../tiering/deals";
import type { ListedTotals } from "../../tiering/totalLines";
import { totalsOf } from "../../tiering/totals";

/** What the customer list sums up of everybody's orders, for the check before a run; null where it sums up nothing. */
export function listedTotals({ customers }: Book, deals: Deals, asOf: number): ListedTotals | null {
  const totals = deals.totals ?? totalsOf(customers, asOf);
  if (totals === null) return null;
  const headings = totalFields.flatMap((field) => columnOf(customers, field)?.heading ?? []);
  const later = totals.last.filter((day) => day > asOf).length;
  return { headings, used: deals.totals !== undefined, later };
}
