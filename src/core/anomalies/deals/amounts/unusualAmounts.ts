import type { Book } from "../../../tables/table";
import type { InspectionContext } from "../../rule/context";
import { dealsOf } from "../deals";
import { fewestOrders, outlyingPurchases } from "./outlyingPurchases";
import { cut, distance, usualOfCustomer } from "./usualAmounts";

/** Purchases out of proportion to their customer's other purchases. */
interface Unusual {
  readonly large: Int32Array;
  /** A small order does little harm: worth a remark at most. */
  readonly small: Int32Array;
  /** So many large ones that orders of all sizes are how these customers buy. */
  readonly areUsual: boolean;
}

/** Of the purchases far from the middle those that are beyond the cut as well. */
export function unusualForCustomer(book: Book, context: InspectionContext): Unusual {
  const large: number[] = [];
  const small: number[] = [];
  const { amounts } = dealsOf(book, context);
  const { far, judged } = outlyingPurchases(book, context);
  for (const { customer, row, orders } of far) {
    if (orders < fewestOrders) continue;
    const score = distance(amounts[row] ?? 1, usualOfCustomer(book, context, customer, row));
    if (score > cut) large.push(row);
    if (score < -cut) small.push(row);
  }
  return {
    large: Int32Array.from(large).sort(),
    small: Int32Array.from(small).sort(),
    areUsual: large.length >= fewestUsual && large.length > judged * usualShare,
  };
}

/** By judgement: on lognormal amounts one order in a thousand lies beyond the cut and a digit off; where ten times as many of those with a history do, the cut tells nothing. */
const fewestUsual = 10;
const usualShare = 0.01;
