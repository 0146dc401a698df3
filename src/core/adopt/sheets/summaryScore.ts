const pivotHeading =
  /^(?:行标签|列标签|求和项|计数项|平均值项|总计|合计|grand ?total|row ?labels|column ?labels|sum ?of.*|count ?of.*|average ?of.*)/i;
const periodHeading =
  /^(?:\d{1,2}月(?:份)?|[一二三四五六七八九十]{1,2}月(?:份)?|\d{4}年?(?:度)?|q[1-4]|第?[一二三四]季度|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
/** 行标签 beside 求和项:金额 is a pivot table, whatever stands between them; 合计 is also a column of an order list. */
const pivotOnly =
  /^(?:行标签|列标签|求和项|计数项|平均值项|row ?labels|column ?labels|(?:sum|count|average) ?of)/i;
const fewestPivots = 2;
const decisive = 6;

/** Columns of sums over periods, as pivot tables and yearly overviews have them; a list may have them `listed` beside its customers. */
export function summaryScore(headings: readonly string[], listed: boolean): number {
  const pivots = headings.filter((heading) => pivotHeading.test(heading)).length;
  const periods = headings.filter((heading) => periodHeading.test(heading)).length;
  const isPivot = pivots >= fewestPivots && headings.some((heading) => pivotOnly.test(heading));
  const pivoted = pivots * 1.5 + (isPivot ? decisive : 0);
  return pivoted + (periods >= 3 && !listed ? periods : 0);
}
