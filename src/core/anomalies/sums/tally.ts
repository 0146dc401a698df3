import type { ColumnKeys } from "../cells/columnKeys";
import { rowsOfCustomer } from "../customers/customerRows";
import { allowed } from "../numbers/equations/equation";
import type { Measure, Source } from "./sources";

/** What stands on the list of customers of each one's rows elsewhere. */
export interface Tally {
  readonly source: Source;
  readonly measure: Measure;
  /** Which rows count, where not all do. */
  readonly counted: Counted | null;
}

/** How rows count by what one column says: 1 (they do), 0 (they do not) or −1 (they are taken off). */
export interface Counted {
  /** Position in the table's `columns`. */
  readonly column: number;
  readonly keys: ColumnKeys;
  /** By code of the keys; last that of a blank. */
  readonly weights: readonly number[];
}

/** What the rows of some customers come to, apart by what one column says. */
export interface Parts {
  readonly kind: Measure["kind"];
  /** Kinds of rows; 1 where they are not told apart. */
  readonly width: number;
  /** Customer by customer, kind by kind; NaN for days where there is none. */
  readonly values: Float64Array;
}

export function isDays({ kind }: Pick<Measure, "kind">): boolean {
  return kind === "first" || kind === "last";
}

/** `customers` in the order in which their parts shall stand; keys of the column by which rows are told apart. */
export function partsOf(
  { source, measure }: Pick<Tally, "source" | "measure">,
  value: (row: number) => number,
  customers: ArrayLike<number>,
  keys: ColumnKeys | null,
): Parts {
  const { kind } = measure;
  const width = keys === null ? 1 : keys.texts.length + 1;
  const values = new Float64Array(customers.length * width).fill(isDays(measure) ? Number.NaN : 0);
  for (let i = 0; i < customers.length; i++) {
    for (const row of rowsOfCustomer(source.rows, customers[i] ?? 0)) {
      const code = keys?.codes[row] ?? 0;
      const at = i * width + (code < 0 ? width - 1 : code);
      values[at] = joined(kind, values[at] ?? 0, value(row));
    }
  }
  return { kind, width, values };
}

/** Two parts taken together; what is not known adds nothing. */
function joined(kind: Measure["kind"], before: number, added: number): number {
  if (Number.isNaN(added)) return before;
  if (kind === "first") return Number.isNaN(before) ? added : Math.min(before, added);
  if (kind === "last") return Number.isNaN(before) ? added : Math.max(before, added);
  return before + added;
}

/** What the n-th customer's rows come to, each kind counted by its weight; NaN for the day of nothing. */
export function totalOf(
  { kind, width, values }: Parts,
  i: number,
  weights: readonly number[] | null,
): number {
  if (weights === null) return values[i * width] ?? 0;
  let total = isDays({ kind }) ? Number.NaN : 0;
  for (let part = 0; part < width; part++) {
    const weight = weights[part] ?? 0;
    if (weight !== 0) total = joined(kind, total, (values[i * width + part] ?? 0) * weight);
  }
  return total;
}

/** Whether a customer's figure and its rows say something; nought of no rows says nothing. */
export function isTold(figure: number, total: number): boolean {
  return !Number.isNaN(figure) && !Number.isNaN(total) && (figure !== 0 || total !== 0);
}

/** Figures with the rounding of others that are reckoned; days are the same or not. */
export function isSame(figure: number, total: number, kind: Measure["kind"]): boolean {
  const apart = Math.abs(figure - total);
  return isDays({ kind }) ? apart === 0 : apart <= allowed(total);
}
