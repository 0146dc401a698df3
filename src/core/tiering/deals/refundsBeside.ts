import { foldHeading } from "../../adopt/headings/foldHeading";
import type { CellValue } from "../../sheets/cell";
import { sumsRead } from "../../tables/columns/amountColumn";
import { type Figures, figureAt } from "../../tables/columns/figures";
import { type Column, columnOf, type Table } from "../../tables/table";
import { sumHeadingOn } from "../rates/sheetCurrencies";
import { rounding } from "./heldSums";

/** What was given back of sales, in columns beside their sums, and the rows that say so. */
export interface RefundsBeside {
  readonly headings: readonly string[];
  readonly figures: Figures;
  readonly rows: readonly number[];
}

/** 退款额, 已退金额, Refunded amount; 退货数量 and Returns count pieces, and 可退金额 says what may go back. */
const givenBack =
  /^(?:已|实际?|累计|客户|售后|订单)?(?:退[款货费订单]?(?:总?金?额|款)|退款|退费)$|^(?:total )?(?:amount )?refund(?:s|ed)?(?: (?:amount|amt|total|value))?$|^(?:returns?|returned) (?:amount|amt|total|value)$/;
/** What is left after it: 净额, Net sales. */
const net = /净|\bnet\b/;
/** Of what is given back nearly all comes to no more than was paid, by judgement; the others are slips. */
const nearlyAll = 0.9;

/**
 * The columns that say how much of each sale was given back, one a sheet; null where there is none, where it holds something
 * else, or where the sums are what was left after it already, as another column shows (应收 − 退款 = 实收) or their heading says.
 */
export function refundsBeside(table: Table, sums: Figures): RefundsBeside | null {
  const columns = table.columns.filter(
    ({ field, heading }) => field === "number" && givenBack.test(wordsOf(heading)),
  );
  if (columns.length === 0 || columnOf(table, "amount") === undefined) return null;
  const isNet = table.sheets.map((_, sheet) => net.test(wordsOf(sumHeadingOn(table, sheet))));
  const told = columns.flatMap((column) => refundsIn(table, column, sums, isNet) ?? []);
  if (told.length <= 1) return told[0] ?? null;
  return joined(table, told);
}

interface ToldRefunds extends RefundsBeside {
  readonly column: Column;
}

/** What one column says; sheets whose sums are what was left are none of its. */
function refundsIn(
  table: Table,
  column: Column,
  sums: Figures,
  isNet: readonly boolean[],
): ToldRefunds | null {
  const figures = positive(sumsRead(column));
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter(
    (row) => figureAt(figures, row) > 0 && isNet[table.sheetOf[row] ?? 0] !== true,
  );
  if (rows.length === 0 || !areOfSales(sums, figures, rows) || areTakenOff(table, sums, figures, rows))
    return null;
  return { column, headings: [column.heading], figures, rows };
}

/** Sheets that call it otherwise have a column each: what a row says is in the first its sheet has. */
function joined({ sheets, sheetOf, rowCount }: Table, told: readonly ToldRefunds[]): RefundsBeside {
  const ofSheet = sheets.map((_, sheet) =>
    told.find(({ column }) => (column.columnOnSheet[sheet] ?? -1) >= 0),
  );
  const used = told.filter((one) => ofSheet.includes(one));
  const values = new Float64Array(rowCount).fill(Number.NaN);
  const rows = used.flatMap((one) => one.rows.filter((row) => ofSheet[sheetOf[row] ?? 0] === one));
  for (const row of rows) {
    const own = ofSheet[sheetOf[row] ?? 0];
    if (own !== undefined) values[row] = figureAt(own.figures, row);
  }
  return { headings: used.flatMap(({ headings }) => headings), figures: { values, ofRow: null }, rows };
}

function wordsOf(heading: string): string {
  return foldHeading(heading).words;
}

function positive({ values, ofRow }: Figures): Figures {
  return { values: Float64Array.from(values, Math.abs), ofRow };
}

function areOfSales(sums: Figures, refunds: Figures, rows: readonly number[]): boolean {
  const beside = rows.filter((row) => figureAt(sums, row) > 0);
  const within = beside.filter((row) => figureAt(refunds, row) <= figureAt(sums, row) + rounding);
  return within.length >= beside.length * nearlyAll;
}

/** Whether another column holds what stood before: that one less what was given back is the sum. */
function areTakenOff({ columns }: Table, sums: Figures, refunds: Figures, rows: readonly number[]): boolean {
  return columns.some((column) => {
    if (column.field !== "number" || givenBack.test(wordsOf(column.heading))) return false;
    const before = sumsRead(column);
    const fits = (row: number) =>
      Math.abs(figureAt(before, row) - figureAt(refunds, row) - figureAt(sums, row)) < rounding;
    return rows.filter(fits).length >= rows.length * nearlyAll;
  });
}

/** Sums with what was given back below zero in rows that hold nothing else: 销售额 | 退货额, one of them filled. */
export function withSingleRefunds(sums: Figures, refunds: RefundsBeside | null, rowCount: number): Figures {
  const alone = refunds?.rows.filter((row) => !(Math.abs(figureAt(sums, row)) > 0)) ?? [];
  if (refunds === null || alone.length === 0) return sums;
  const values = Float64Array.from({ length: rowCount }, (_, row) => figureAt(sums, row));
  for (const row of alone) values[row] = -figureAt(refunds.figures, row);
  return { values, ofRow: null };
}

/** Orders by number, with one of its own for each sale that has none, so that it and what was given back of it belong together. */
export function withRefundedOrders(
  orders: readonly CellValue[],
  refunds: RefundsBeside | null,
  isWhole: (row: number) => boolean,
): readonly CellValue[] {
  const open = refunds?.rows.filter((row) => (orders[row] ?? "") === "" && isWhole(row)) ?? [];
  if (open.length === 0) return orders;
  const numbered = [...orders];
  for (const row of open) numbered[row] = `refunded in row ${row}`;
  return numbered;
}
