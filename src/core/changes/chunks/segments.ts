/** A run of rows or columns, both ends in it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/**
 * Joins numbers to runs; gaps of up to `gap` are swallowed, because one larger range is cheaper than two ranges.
 * Takes numbers in any order, gives runs in ascending order.
 */
export function segments(numbers: Iterable<number>, gap: number): readonly Segment[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && number - last.to <= gap + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}
