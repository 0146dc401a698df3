import type { Currencies } from "../rates/exchange";
import { type Deals, dealKinds } from "./deals";
import type { RatedSums, SumBeside } from "./sumsAtRates";
import { type AddedDeal, withAdded } from "./withAdded";

/** Whose sums are asked for, and the currency of the deals where they name one. */
export interface Wanted {
  readonly isWanted: (customer: number) => boolean;
  readonly base: string | null;
}

/** Deals, and sums that stood beside them. */
export interface DealsWithSums {
  readonly deals: Deals;
  readonly currencies: Currencies;
  /** Sums left out for want of a rate. */
  readonly unrated: readonly SumBeside[];
}

/** The deals with what sums beside them say was bought, or below zero given back. */
export function withRatedSums(
  deals: Deals,
  { rated, unrated, currencies }: RatedSums<SumBeside>,
): DealsWithSums {
  return {
    ...{ unrated, currencies },
    deals: rated.length > 0 ? withAdded(deals, rated.map(dealOf)) : deals,
  };
}

/** Deals of a book that has no such sums. */
export function withoutSums(deals: Deals): DealsWithSums {
  return { deals, currencies: { base: null, others: [] }, unrated: [] };
}

function dealOf({ sum, rate }: RatedSums<SumBeside>["rated"][number]): AddedDeal {
  const { customer, day, amount } = sum;
  const kind = amount < 0 ? dealKinds.refund : dealKinds.purchase;
  return { customer, day, amount: Math.abs(amount) * rate, kind, order: 0 };
}
