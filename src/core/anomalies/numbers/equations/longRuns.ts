import { allowed, type Equation } from "./equation";
import { besideTotal, runOf } from "./equationShapes";
import type { Figures } from "./multiples";

/**
 * Sums of many columns side by side, right before their total or right behind it: twelve months and the year. `figures`
 * from left to right; of each total the run that comes out in most of the rows, if it is of `fewest` parts or more.
 */
export function longRuns(figures: Figures, rows: readonly number[], fewest: number): readonly Equation[] {
  const columns = [...figures.keys()];
  return columns.flatMap((total) =>
    besideTotal(columns, total).flatMap((beside) => {
      const length = beside.length < fewest ? 0 : lengthOf(beside, total, figures, rows);
      return length < fewest ? [] : [runOf(beside.slice(0, length), total)];
    }),
  );
}

/** Of how many columns, from the total away, the sum comes out in most rows; 0 where it never does. */
function lengthOf(
  beside: readonly number[],
  total: number,
  figures: Figures,
  rows: readonly number[],
): number {
  const parts = beside.map((column) => figures.get(column));
  const times = new Uint32Array(beside.length + 1);
  for (const row of rows) {
    const sum = figures.get(total)?.[row] ?? Number.NaN;
    if (!(sum > 0)) continue;
    let reached = 0;
    for (const [i, values] of parts.entries()) {
      reached += values?.[row] || 0;
      if (Math.abs(reached - sum) <= allowed(sum)) times[i + 1] = (times[i + 1] ?? 0) + 1;
    }
  }
  const most = times.reduce((best, count) => Math.max(best, count), 0);
  return most === 0 ? 0 : times.indexOf(most);
}
