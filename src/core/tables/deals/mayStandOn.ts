import { spreadOver } from "../../values/groups/spreadRows";
import type { RowsBySheet } from "../rows/rowsBySheet";
import type { KeyPart } from "./rowKeys";

/** Fewer rows prove nothing. */
const fewestRows = 3;
/** Rows asked of a sheet before all are: sheets of their own are told by them. */
const askedFirst = 40;
const askedShare = 0.5;

/** More than the serial of any day Excel knows. */
const daysAtMost = 2 ** 22;

/** Amount, and day where both sheets say it, in one number: what a copy and its row agree in at least. */
function glanceOn(parts: readonly KeyPart[], sheet: number, other: number): (row: number) => number {
  const part = (name: KeyPart["name"]) =>
    parts.find((one) => one.name === name && one.on(sheet) && one.on(other))?.at ?? (() => 0);
  const [amount, day] = [part("amount"), part("day")];
  return (row) => amount(row) * daysAtMost + (day(row) || 0);
}

/** Whether enough rows asked first agree with others in day and amount: most sheets are their own, and told by that. */
export function mayStandOn(
  sheet: number,
  others: readonly number[],
  parts: readonly KeyPart[],
  rows: RowsBySheet,
): boolean {
  const own = rows.get(sheet) ?? [];
  if (own.length < fewestRows) return false;
  const asked = spreadOver(own, askedFirst);
  const ownGlance = glanceOn(parts, sheet, sheet);
  const found = new Set<number>();
  for (const other of others) {
    const glance = glanceOn(parts, sheet, other);
    const open = new Map(asked.map((row) => [glance(row), row]));
    for (const row of rows.get(other) ?? []) {
      const same = open.get(glance(row));
      if (same !== undefined) found.add(ownGlance(same));
    }
  }
  return found.size >= new Set(asked.map(ownGlance)).size * askedShare;
}
