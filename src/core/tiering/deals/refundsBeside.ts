import type { CellValue } from "../../sheets/cell";
import { sumsRead } from "../../tables/columns/amountColumn";
import { type Figures, figureAt } from "../../tables/columns/figures";
import { type Column, columnOf, type Table } from "../../tables/table";
import { rounding } from "./heldSums";
import { refundColumns } from "./netSums";

/** What was given back of sales, in columns beside their sums, and the rows that say so. */
export interface RefundsBeside {
  /** What the column is called that says so of a row. */
  readonly headingOf: (row: number) => string;
  readonly figures: Figures;
  readonly rows: readonly number[];
}

/** The sums of sales, and the sheets (true by place) where they are what was left already, gone through when first asked for. */
export interface Sales {
  readonly sums: Figures;
  readonly netSheets: () => readonly boolean[];
}

/** Of what is given back nearly all comes to no more than was paid, by judgement; the others are slips. */
const nearlyAll = 0.9;

/**
 * The columns that say how much of each sale was given back, one a sheet; null where there is none, where it holds something
 * else, or where the sums are what was left after it already.
 */
export function refundsBeside(table: Table, { sums, netSheets }: Sales): RefundsBeside | null {
  const columns = refundColumns(table);
  if (columns.length === 0 || columnOf(table, "amount") === undefined) return null;
  const told = columns.flatMap((column) => refundsIn(table, column, sums, netSheets()) ?? []);
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
  if (rows.length === 0 || !areOfSales(sums, figures, rows)) return null;
  return { column, headingOf: () => column.heading, figures, rows };
}

/** Sheets that call it otherwise have a column each: what a row says is in the first its sheet has. */
function joined({ sheets, sheetOf, rowCount }: Table, told: readonly ToldRefunds[]): RefundsBeside {
  const ofSheet = sheets.map((_, sheet) =>
    told.find(({ column }) => (column.columnOnSheet[sheet] ?? -1) >= 0),
  );
  const toldOf = (row: number) => ofSheet[sheetOf[row] ?? 0];
  const rows = told.flatMap((one) => one.rows.filter((row) => toldOf(row) === one));
  const values = new Float64Array(rowCount).fill(Number.NaN);
  for (const row of rows) values[row] = figureAt(toldOf(row)?.figures ?? none, row);
  return { headingOf: (row) => toldOf(row)?.column.heading ?? "", figures: { values, ofRow: null }, rows };
}

const none: Figures = { values: new Float64Array(0), ofRow: null };

function positive({ values, ofRow }: Figures): Figures {
  return { values: Float64Array.from(values, Math.abs), ofRow };
}

function areOfSales(sums: Figures, refunds: Figures, rows: readonly number[]): boolean {
  const beside = rows.filter((row) => figureAt(sums, row) > 0);
  const within = beside.filter((row) => figureAt(refunds, row) <= figureAt(sums, row) + rounding);
  return within.length >= beside.length * nearlyAll;
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
