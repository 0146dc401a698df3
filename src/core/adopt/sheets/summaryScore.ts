import { isPeriod } from "../cells/periodWords";

const pivotHeading =
  /^(?:行标签|列标签|求和项|计数项|平均值项|总计|合计|grand ?total|row ?labels|column ?labels|sum ?of.*|count ?of.*|average ?of.*)/i;
/** 行标签 beside 求和项:金额 is a pivot table, whatever stands between them; 合计 is also a column of an order list. */
const pivotOnly =
  /^(?:行标签|列标签|求和项|计数项|平均值项|row ?labels|column ?labels|(?:sum|count|average) ?of)/i;
const fewestPivots = 2;
const decisive = 6;

/** Columns of sums over periods, as pivot tables and yearly overviews have them; a list may have them `listed` beside its customers. */
export function summaryScore(headings: readonly string[], listed: boolean): number {
  const pivots = headings.filter((heading) => pivotHeading.test(heading)).length;
  const periods = headings.filter(isPeriod).length;
  const isPivot = pivots >= fewestPivots && headings.some((heading) => pivotOnly.test(heading));
  const pivoted = pivots * 1.5 + (isPivot ? decisive : 0);
  return pivoted + (periods >= 3 && !listed ? periods : 0);
}
