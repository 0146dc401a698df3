import type { Field } from "../../sheets/fields";
import { countsThings } from "../headings/countHeading";
import { foldHeading } from "../headings/foldHeading";
import type { SeenColumn } from "./seenColumn";

/** 到店人数, No. of guests, Qty oz: how many there are, though figures from 1 to 5 look like marks. */
const counts = /(?:人数|次数|数量|件数|台数|天数|个数|\b(?:count|guests|people|pax))$|\b(?:qty|quantity)\b/;

export function isCountHeading(heading: string): boolean {
  return countsThings(heading) !== null || counts.test(foldHeading(heading).bareWords);
}

const ids: ReadonlySet<Field | null> = new Set<Field>(["customerId", "orderId", "invoiceNo", "contractNo"]);
/** By judgement: counts have three figures at most and come back, numbers of papers have more or hardly come twice. */
const shortestId = 4;
const leastDistinct = 0.9;

/** No. of order over 1, 3, 1 … says how many there are; over SO-2041, SO-2042 … it numbers them. */
export function mayNumber(field: Field | null, { heading, profile }: SeenColumn): boolean {
  const counting = ids.has(field) ? countsThings(heading) : null;
  if (counting === null) return true;
  return counting === "perhaps" && (profile.length >= shortestId || profile.distinct >= leastDistinct);
}
