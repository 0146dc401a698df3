/** What of a list is seen: px from its top, and how far. */
export interface View {
  readonly top: number;
  readonly height: number;
}

/** Tops of all rows and, last, the height of the whole; rows not measured yet count as `estimate`. */
export function topsOf(total: number, estimate: number, measured: ReadonlyMap<number, number>): Float64Array {
  const tops = new Float64Array(total + 1);
  for (let i = 0; i < total; i++) tops[i + 1] = (tops[i] ?? 0) + (measured.get(i) ?? estimate);
  return tops;
}

/** Index of the row that covers `y`, by halving. */
export function rowAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Rows [from, to) to draw for a view, with `overscan` px above and below. */
export function windowOf(
  tops: Float64Array,
  { top, height }: View,
  overscan: number,
): readonly [number, number] {
  const total = tops.length - 1;
  return [rowAt(tops, top - overscan), Math.min(total, rowAt(tops, top + height + overscan) + 1)];
}
