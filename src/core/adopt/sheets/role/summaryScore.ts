import { isPeriod } from "../../cells/periodWords";

const pivotHeading =
  /^(?:行标签|列标签|求和项|计数项|平均值项|总计|合计|grand ?total|row ?labels|column ?labels|sum ?of.*|count ?of.*|average ?of.*)/i;
/** 行标签 beside 求和项:金额 is a pivot table, whatever stands between them; 合计 is also a column of an order list. */
const pivotOnly =
  /^(?:行标签|列标签|求和项|计数项|平均值项|row ?labels|column ?labels|(?:sum|count|average) ?of)/i;
const fewestPivots = 2;
const decisive = 6;

/** What was owed before a period and what is after it: a statement of accounts, a row for everybody. */
const opening =
  /^(?:期初|月初|年初|上[期月年](?:末|底)?(?:余额|结余|结欠|结转|欠款|应收|未收)|opening|balb\/?f|broughtforward|previousbal)/;
const closing =
  /^(?:期末|月末|年末|[本当][期月年](?:末|底)?(?:余额|结余|结欠|欠款)|closing|balc\/?f|carriedforward|endingbal)/;

/**
 * How much speaks for sums instead of records: columns as pivot tables, yearly overviews and statements of accounts have
 * them; a list may have the latter two `listed` beside its customers.
 */
export function summaryScore(headings: readonly string[], listed: boolean): number {
  return periodSums(headings, listed) + (isStatement(headings) && !listed ? decisive : 0);
}

/** Whether headings (folded) say what was owed before a period and after it. */
export function isStatement(headings: readonly string[]): boolean {
  return [opening, closing].every((balance) => headings.some((own) => balance.test(own)));
}

/** As `summaryScore`, but statements do not count: theirs are no records of ours, yet somebody keeps them row by row. */
export function periodSums(headings: readonly string[], listed: boolean): number {
  const pivots = headings.filter((heading) => pivotHeading.test(heading)).length;
  const periods = headings.filter(isPeriod).length;
  const isPivot = pivots >= fewestPivots && headings.some((heading) => pivotOnly.test(heading));
  return pivots * 1.5 + (isPivot ? decisive : 0) + (!listed && periods >= 3 ? periods : 0);
}
