import { countCodes } from "../../../tables/cells/distinctCells";
import type { FigureColumn } from "./figureColumn";

/** By judgement: a list has few figures, each in so many cells, and its largest is a common one; what is far beyond is none. */
const mostListed = 24;
const listedShare = 0.005;
const coveredShare = 0.99;
const lastShare = 0.03;
const beyondLast = 1.4;

/** Percent in tens, days of credit: the largest of a short list of figures with what is still near it, else no end. */
export function listEnd({ read, rows }: FigureColumn): number {
  if (read.ofRow === null) return Number.POSITIVE_INFINITY;
  const counts = countFigures(read.values, countCodes({ values: read.values, codes: read.ofRow }));
  const listed = [...counts].filter(([, count]) => count >= Math.max(3, rows * listedShare));
  const sum = (of: Iterable<readonly [number, number]>) => [...of].reduce((all, [, count]) => all + count, 0);
  const filled = sum(counts);
  const last = Math.max(...listed.map(([figure]) => figure));
  const isList = listed.length >= 2 && listed.length <= mostListed && sum(listed) >= filled * coveredShare;
  if (!isList || (counts.get(last) ?? 0) < filled * lastShare) return Number.POSITIVE_INFINITY;
  return last * beyondLast;
}

/** How often each figure stands there, in whatever writing: 2.5k is 2500. */
function countFigures(values: Float64Array, counts: Int32Array): ReadonlyMap<number, number> {
  const byFigure = new Map<number, number>();
  counts.forEach((count, code) => {
    const figure = values[code] ?? Number.NaN;
    if (!Number.isNaN(figure)) byFigure.set(figure, (byFigure.get(figure) ?? 0) + count);
  });
  return byFigure;
}
