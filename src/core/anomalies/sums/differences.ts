import { type RowsRead, rowsRead } from "./rowsRead";
import { isDays, isSame, type Tally } from "./tally";

/** A figure of a customer that its rows do not come to. */
export interface Difference {
  readonly customer: number;
  readonly figure: number;
  readonly total: number;
}

/** A row that was mistyped, and what its cell should say: an amount, or the customer it belongs to. */
export interface WrongRow {
  readonly row: number;
  readonly meant: { readonly amount: number } | { readonly customer: number };
}

/** Why the two differ: a row that proves wrong, some row that is told elsewhere, or nobody knows. */
export type Cause = WrongRow | "elsewhere" | "unknown";

/** Tells the cause of each difference by the single rows of the customer, of the others that differ, and of nobody. */
export function causesOf(
  found: readonly Difference[],
  tally: Tally,
  today: number,
  byName: boolean,
): readonly Cause[] {
  const rows = rowsRead(tally, today);
  if (tally.measure.kind !== "sum") return found.map((one) => causeOfOther(one, tally, rows, byName));
  const tooMany = found.map((one) => rowTooMany(one, rows));
  return found.map((one, i): Cause => {
    const missing = one.figure - one.total;
    const from = tooMany.findIndex((row) => row !== null && isSame(missing, rows.added(row), "sum"));
    const row = tooMany[from] ?? null;
    if (row !== null && from !== i) return { row, meant: { customer: one.customer } };
    if (tooMany[i] !== null || isOfNobody(missing, tally, rows)) return "elsewhere";
    const own = rows.of(one.customer);
    if (byName && (own.length === 0 || one.total > one.figure)) return "elsewhere";
    return causeInRows(own, missing, rows);
  });
}

/** Numbers and days of rows: a row too many was entered twice or is another's, which the figure knows nothing of. */
function causeOfOther(
  { customer, figure, total }: Difference,
  tally: Tally,
  rows: RowsRead,
  byName: boolean,
): Cause {
  const own = rows.of(customer);
  const days = isDays(tally.measure);
  if (isOfNobody(days ? figure : figure - total, tally, rows)) return "elsewhere";
  // Rows that name a customer by name alone may be another's of nearly the same name.
  if (byName && (own.length === 0 || total > figure)) return "elsewhere";
  // A day beyond all rows is the list's own; one that a row lies beyond may be right, and that row mistyped or of today.
  const beyond = tally.measure.kind === "first" ? figure < total : figure > total;
  return beyond ? "unknown" : "elsewhere";
}

/** Whether a row that names nobody is what is missing. */
function isOfNobody(missing: number, { measure }: Tally, { ofNobody }: RowsRead): boolean {
  return ofNobody.some((added) => isSame(missing, added, measure.kind));
}

/** The only row of a customer without which its figure would come out; null where there is none. */
function rowTooMany({ customer, figure, total }: Difference, { of, added }: RowsRead): number | null {
  const found = of(customer).filter((row) => added(row) !== 0 && isSame(total - figure, added(row), "sum"));
  return found[0] ?? null;
}

function causeInRows(own: Int32Array, missing: number, { added, unread }: RowsRead): Cause {
  let wrong: Cause = "unknown";
  for (const row of own) {
    const amount = added(row);
    // What is not understood and what is nothing are said of the row itself.
    if (unread(row) || !(amount !== 0)) return "elsewhere";
    const meant = amount + missing;
    if (isSame(meant, -amount, "sum") || isTenfold(meant / amount)) wrong = { row, meant: { amount: meant } };
  }
  return wrong;
}

/** 10, 100, 1,000 or 10,000 times, or one of these. */
function isTenfold(times: number): boolean {
  const power = Math.log10(times);
  const whole = Math.round(power);
  return whole !== 0 && Math.abs(whole) <= 4 && Math.abs(power - whole) < 1e-4;
}
