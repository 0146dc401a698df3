import type { CountBits } from "./frequency";

/**
 * Several values per row (phones, mailboxes). Most rows have one or none, so that lists for every row would be mostly
 * brackets: only rows with more have one.
 */
export interface ListColumn {
  /** The value of a row that has just one, 0 where there is none; of a row with more -1 less the number of its list. */
  readonly single: Float64Array;
  /** Values of list n are `values[starts[n] .. starts[n+1])`. */
  readonly starts: Int32Array;
  readonly values: Float64Array;
  /** How common each row's only value is, and behind them the values of the lists. */
  readonly counts: CountBits;
}

/** How many values a row has. */
export function valueCount({ single, starts }: ListColumn, row: number): number {
  const value = single[row] ?? 0;
  if (value >= 0) return value === 0 ? 0 : 1;
  return (starts[-value] ?? 0) - (starts[-value - 1] ?? 0);
}

/** The n-th value of a row. */
export function valueAt({ single, starts, values }: ListColumn, row: number, n: number): number {
  const value = single[row] ?? 0;
  return value >= 0 ? value : (values[(starts[-value - 1] ?? 0) + n] ?? 0);
}

/** How common the n-th value of a row is, see `counts`. */
export function countAt({ single, starts, counts }: ListColumn, row: number, n: number): number {
  const value = single[row] ?? 0;
  return counts[value >= 0 ? row : single.length + (starts[-value - 1] ?? 0) + n] ?? 0;
}

/** Have both rows a value? */
export const bothFilled = ({ single }: ListColumn, a: number, b: number): boolean =>
  single[a] !== 0 && single[b] !== 0;

/** Do two rows share a value? */
export function shareValue(list: ListColumn, a: number, b: number): boolean {
  const x = list.single[a] ?? 0;
  const y = list.single[b] ?? 0;
  if (x === 0 || y === 0) return false;
  return x > 0 && y > 0 ? x === y : rarestShared(list, a, b) >= 0;
}

/** Which of the first row's values is the rarest that the second has too, -1 where there is none. */
export function rarestShared(list: ListColumn, a: number, b: number): number {
  let best = -1;
  for (let i = 0; i < valueCount(list, a); i++) {
    for (let k = 0; k < valueCount(list, b); k++) {
      if (valueAt(list, a, i) !== valueAt(list, b, k)) continue;
      if (best < 0 || countAt(list, a, i) < countAt(list, a, best)) best = i;
    }
  }
  return best;
}

/** log2 of how many have the rarest value two rows share, 0 where they share none. */
export function sharedCount(list: ListColumn, a: number, b: number): number {
  const x = list.single[a] ?? 0;
  const y = list.single[b] ?? 0;
  if (x > 0 && y > 0) return x === y ? (list.counts[a] ?? 0) : 0;
  const index = rarestShared(list, a, b);
  return index < 0 ? 0 : countAt(list, a, index);
}

const all = new WeakMap<ListColumn, Float64Array>();

/** Every value of the column, for whoever counts in it; kept, for they come again. */
export function allValues(list: ListColumn): Float64Array {
  const known = all.get(list);
  if (known !== undefined) return known;
  const values = new Float64Array(list.single.length + list.values.length);
  values.set(list.single);
  values.set(list.values, list.single.length);
  all.set(list, values);
  return values;
}
