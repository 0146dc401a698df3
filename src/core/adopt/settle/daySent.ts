import type { SeenColumn } from "../columns/seenColumn";
import { foldHeading } from "../headings/foldHeading";

/** When goods went out: of a list of deliveries that is the day of the deal. 交货 and delivery may be still to come. */
const sent = /[发送出]货|配送|\b(?:delivered|shipped|dispatched)\b/;
/** Paid, settled: a heading that says less than that of a day of payment, over days. */
const paid = /^(?:paid|settled)\b/;

/** Positions of the first day no heading explains, and of that of the bill or payment; -1 where there is no such paper. */
interface Stand {
  readonly first: number | undefined;
  readonly paper: number;
}

/** The first day there is; before that of a payment or a bill, the day the goods went out where as many rows have it. */
export function dayOfDeal(
  columns: readonly SeenColumn[],
  free: readonly number[],
  { first, paper }: Stand,
): number | undefined {
  const headingOf = (i: number) => foldHeading(columns[i]?.heading ?? "").words;
  if (first !== undefined && !paid.test(headingOf(first))) return first;
  const least = columns[paper < 0 ? (first ?? -1) : paper]?.profile.filled;
  const at = (i: number) => sent.test(headingOf(i)) && (columns[i]?.profile.filled ?? 0) >= (least ?? 0);
  return (least === undefined ? undefined : free.find(at)) ?? first;
}
