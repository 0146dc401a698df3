import type { Shift, Span } from "./structuralEdit";

/** Rows of a sheet, or of a band of its columns, that go together. */
export interface RowCut {
  readonly sheetId: string;
  /** The columns that move up, both included; 0 and Infinity for whole rows. */
  readonly from: number;
  readonly to: number;
  /** From the top, apart from each other; rows count as they stood before any went. */
  readonly gone: readonly Span[];
}

/** The cut with more rows gone, given as they stand after those before. */
export function cutFurther(cut: RowCut, at: number, count: number): RowCut {
  const gone: Span[] = [];
  let [row, left] = [at, count];
  for (const run of cut.gone) {
    if (run.start <= row) row += run.count;
    else {
      const piece = Math.min(left, run.start - row);
      if (piece > 0) gone.push({ start: row, count: piece });
      left -= piece;
      row = run.start + run.count;
    }
    gone.push(run);
  }
  if (left > 0) gone.push({ start: row, count: left });
  return { ...cut, gone: joined(gone) };
}

function joined(runs: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const run of runs) {
    const last = apart.at(-1);
    if (last && last.start + last.count === run.start)
      apart[apart.length - 1] = { start: last.start, count: last.count + run.count };
    else apart.push(run);
  }
  return apart;
}

/** What the cut does to places on its sheet: the same as its rows going one after the other. */
export function shiftOfCut(cut: RowCut): Shift {
  const before = rowsGoneBefore(cut.gone);
  const span = (start: number, count: number) => {
    const above = before(start);
    const cutOut = before(start + count) - above;
    return cutOut === count ? null : { start: start - above, count: count - cutOut };
  };
  return {
    sheetId: cut.sheetId,
    axis: "rows",
    from: cut.from,
    to: cut.to,
    at: cut.gone[0]?.start ?? 0,
    span,
  };
}

/** How many rows go above a row. */
function rowsGoneBefore(gone: readonly Span[]): (row: number) => number {
  const sums = [0];
  for (const { count } of gone) sums.push((sums.at(-1) ?? 0) + count);
  return (row) => {
    let [low, high] = [0, gone.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((gone[middle]?.start ?? row) < row) low = middle + 1;
      else high = middle;
    }
    const last = gone[low - 1];
    return last === undefined ? 0 : (sums[low - 1] ?? 0) + Math.min(last.count, row - last.start);
  };
}
