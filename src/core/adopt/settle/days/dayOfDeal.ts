import type { SeenColumn } from "../../columns/seenColumn";
import { foldHeading } from "../../headings/foldHeading";

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
  const other = paper < 0 ? first : paper;
  if (other === undefined) return undefined;
  const filledIn = (i: number) => columns[i]?.profile.filled ?? 0;
  return free.find((i) => sent.test(headingOf(i)) && filledIn(i) >= filledIn(other)) ?? first;
}
