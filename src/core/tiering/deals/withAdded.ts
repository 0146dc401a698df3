import type { Deals } from "./deals";

/** A deal that is no row of the transactions: a month's sum, a refund beside a sale. As in `Deals`. */
export interface AddedDeal {
  readonly customer: number;
  readonly day: number;
  readonly amount: number;
  readonly kind: number;
  readonly order: number;
}

/** Deals with a few more behind them; there may be a million, which are copied as they lie. */
export function withAdded({ customers, customerOf, ...deals }: Deals, added: readonly AddedDeal[]): Deals {
  const count = deals.day.length + added.length;
  const numbers = () => new Int32Array(count);
  const of = (field: keyof AddedDeal) => added.map((deal) => deal[field]);
  const whose = filled(numbers(), customerOf(), of("customer"));
  return {
    ...deals,
    customers,
    customerOf: () => whose,
    day: filled(numbers(), deals.day, of("day")),
    amount: filled(new Float64Array(count), deals.amount, of("amount")),
    kind: filled(new Uint8Array(count), deals.kind, of("kind")),
    order: filled(numbers(), deals.order, of("order")),
  };
}

function filled<Numbers extends Int32Array | Float64Array | Uint8Array>(
  room: Numbers,
  first: Numbers,
  behind: readonly number[],
): Numbers {
  room.set(first);
  room.set(behind, first.length);
  return room;
}
