import { type DealRuns, dealKinds } from "./deals";

/** Net amount of each customer up to a day (Excel serial, included), refunds taken off. */
export function amountsEver({ deals, start }: DealRuns, asOf: number): Float64Array {
  if (deals.totals) return deals.totals.amount;
  const amounts = new Float64Array(deals.customers);
  for (let customer = 0; customer < amounts.length; customer++) {
    let sum = 0;
    for (let i = start[customer] ?? 0; i < (start[customer + 1] ?? 0); i++) {
      if ((deals.day[i] ?? 0) > asOf) break;
      const amount = deals.amount[i] ?? 0;
      if (deals.kind[i] === dealKinds.purchase) sum += amount;
      else if (deals.kind[i] === dealKinds.refund) sum -= amount;
    }
    amounts[customer] = sum;
  }
  return amounts;
}
