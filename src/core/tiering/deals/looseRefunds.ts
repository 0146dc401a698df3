import { once } from "../../tables/kept/once";
import type { AddedDeal } from "./withAdded";

/** Sums are told apart by the cent. */
const cents = 100;

/**
 * Rows of refunds that name no order anybody bought, to be taken once each: whether one of them gives back what a column says
 * was given back of a sale, as much to the same customer and not before it. `bought` lists the orders of purchases.
 */
export function looseRefunds(
  rows: readonly AddedDeal[],
  bought: () => ReadonlySet<number>,
): (back: AddedDeal) => boolean {
  const orders = once(bought);
  const free = new Map<string, AddedDeal[]>();
  for (const row of rows) free.set(keyOf(row), [...(free.get(keyOf(row)) ?? []), row]);
  return (back) => {
    const alike = free.get(keyOf(back)) ?? [];
    const at = alike.findIndex(({ day, order }) => day >= back.day && (order === 0 || !orders().has(order)));
    if (at < 0) return false;
    alike.splice(at, 1);
    return true;
  };
}

function keyOf({ customer, amount }: AddedDeal): string {
  return `${customer} ${Math.round(amount * cents)}`;
}
