import { furtherLinks } from "../../../tables/customers/linkRows";
import { type Book, placeOf } from "../../../tables/table";
import type { DealReading } from "../../../tiering/deals/dealsOf";
import type { LinkedOtherwise } from "../../../tiering/gate/linkedLines";
import { type ReachWay, reachWays } from "../../../values/contacts/reachKeys";

/** Rows listed for somebody to look at. */
const listed = 20;

/** The transactions that count for somebody by e-mail, telephone, domain or contact alone. */
export function linkedDeals(
  { customers, transactions }: Book,
  { countsFor }: Pick<DealReading, "countsFor">,
): LinkedOtherwise {
  const byWay = new Map<ReachWay, number>();
  const owners = new Set<number>();
  const rows: number[] = [];
  for (const [row, found] of furtherLinks(transactions, customers)) {
    const way = reachWays.find((one) => one === found);
    const customer = countsFor(row);
    if (way === undefined || customer < 0) continue;
    byWay.set(way, (byWay.get(way) ?? 0) + 1);
    owners.add(customer);
    rows.push(row);
  }
  const places = rows.slice(0, listed).map((row) => placeOf(transactions, row));
  return { byWay, customers: owners.size, places };
}
