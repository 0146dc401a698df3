import type { Field, Role } from "../../sheets/fields";
import { isClosedList } from "../columns/isClosedList";
import type { Option, SeenColumn } from "../columns/seenColumn";
import { holdsTalk } from "./withLeftOvers";

/** What stands in where a list lacks the field an event cannot do without, the best first. */
const standIns: readonly { readonly role: Role; readonly field: Field; readonly from: readonly Field[] }[] = [
  { role: "transactions", field: "dealtOn", from: ["contractStart", "invoicedOn", "paidOn"] },
  { role: "transactions", field: "amount", from: ["invoiceAmount"] },
  { role: "followUps", field: "content", from: ["feedback", "solution", "note"] },
];
/** A stand-in is never surer than this; a mere note says little of what a list is about. */
const standInConfidence = 0.75;
const noteConfidence = 0.5;

/** A list of invoices dates its deals by 开票日期, one of payments by 回款日期. */
export function settleEvents(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  const settled = [...options];
  // 未到店, 考虑中 are no conversations.
  const mayStandIn = (i: number, field: Field) => {
    const { profile } = columns[i] ?? {};
    return field !== "content" || profile === undefined || !isClosedList(profile);
  };
  // What was talked about stands under a heading nobody knows (see withLeftOvers).
  const isTold = columns.some((column, i) => settled[i] === null && holdsTalk(column));
  for (const { role: own, field, from } of standIns) {
    if (own !== role || settled.some((option) => option?.field === field)) continue;
    if (field === "content" && isTold) continue;
    const at = (source: Field) =>
      settled.findIndex((option, i) => option?.field === source && mayStandIn(i, field));
    const found = from.find((source) => at(source) >= 0);
    const index = found === undefined ? -1 : at(found);
    const option = settled[index];
    if (option === null || option === undefined) continue;
    const most = found === "note" ? noteConfidence : standInConfidence;
    settled[index] = { ...option, field, confidence: Math.min(option.confidence, most) };
  }
  return settled;
}
