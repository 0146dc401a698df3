import type { DaySpan } from "../../values/dates/daySpan";
import type { SeenColumn } from "../columns/seenColumn";
import { foldHeading } from "../headings/foldHeading";
import { yearIn } from "../headings/yearIn";
import { mapColumns } from "../settle/mapColumns";
import { isStatement } from "../sheets/role/summaryScore";
import { headedPeriod, monthIn, type Period } from "./headedPeriod";

/** By judgement: fewer columns with a month over them are a comparison of two. */
const fewestMonths = 3;
/** Nearly all cells under a month are figures. */
const nearlyAll = 0.9;
/** Below this a column is only guessed to hold the sums. */
const sureOfSums = 0.5;

/** What is said of sums of what was bought, in a sheet's name or titles. */
const ofSales =
  /销售|销货|进货|采购|订货|提货|消费|营业额|业绩|流水|成交|开票|交易|[（(]\s*万?元|\b(?:sales|revenue|turnover|spend(?:ing)?|purchases?|billings?|invoiced|orders?)\b/i;
/** What is kept by months as well and was not bought: plans, pieces, hours, and what is paid or owed. */
const ofOthers =
  /目标|计划|任务|预算|预测|数量|件数|份数|人次|次数|课时|工时|考勤|出勤|工资|提成|佣金|返利|返点|回款|收款|付款|欠|余额|库存|毛利|利润|^退|\b(?:targets?|budget|forecast|plan|quantit(?:y|ies)|qty|units|hours|attendance|commissions?|rebates?|payments?|collections?|balances?|margins?|profits?|returns|refunds?)\b/i;

/** The month or quarter whose sums a column holds, by column. */
export type MonthColumns = ReadonlyMap<number, DaySpan>;
const none: MonthColumns = new Map();

/** The columns of a sheet that hold what each customer bought in a month or quarter; `texts` are its name and titles. */
export function monthColumns(columns: readonly SeenColumn[], texts: readonly string[]): MonthColumns {
  const wide = monthsAcross(columns, texts);
  return wide.size > 0 ? wide : sumOfMonth(columns, texts);
}

/** Customers down, months across. Quarters beside months are their sums; a month twice is one of several measures. */
function monthsAcross(columns: readonly SeenColumn[], texts: readonly string[]): MonthColumns {
  const year = yearIn(texts);
  const headed = columns.flatMap((column) => {
    const period = headedPeriod(column, year);
    return period !== null && holdsSums(column) ? [{ column: column.column, period }] : [];
  });
  const months = headed.filter(({ period }) => !period.isQuarter);
  const alike = months.length > 0 ? months : headed;
  const periods = alike.map(({ period }) => period);
  if (periods.length < fewestMonths || isTwice(periods) || !areSales(texts)) return none;
  return new Map(alike.map(({ column, period: { first, last } }) => [column, { first, last }]));
}

function isTwice(periods: readonly Period[]): boolean {
  return new Set(periods.map(({ last }) => last)).size < periods.length;
}

function areSales(texts: readonly string[]): boolean {
  return texts.some((text) => ofSales.test(text)) && !texts.some((text) => ofOthers.test(text.trim()));
}

/** A sheet a month, whose name or title says which: its one column of sums, as a list of deals would have it. */
function sumOfMonth(columns: readonly SeenColumn[], texts: readonly string[]): MonthColumns {
  const month = monthIn(texts);
  // What a statement says is owed was bought earlier as well.
  if (month === null || isStatement(columns.map(({ heading }) => foldHeading(heading).bare))) return none;
  const sums = mapColumns(columns, "transactions").filter(
    ({ field, confidence }) => field === "amount" && confidence >= sureOfSums,
  );
  const [sum] = sums;
  const seen = columns.find(({ column }) => column === sum?.column);
  if (sum === undefined || seen === undefined || ofOthers.test(seen.heading) || !holdsSums(seen)) return none;
  return new Map([[sum.column, month]]);
}

function holdsSums({ profile }: SeenColumn): boolean {
  return profile.filled > 0 && profile.share("money") >= nearlyAll;
}
