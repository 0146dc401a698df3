import { foldHeading } from "../../adopt/headings/foldHeading";
import { sumsRead } from "../../tables/columns/amountColumn";
import { type Figures, figureAt } from "../../tables/columns/figures";
import { type RowsBySheet, rowsBySheet } from "../../tables/rows/rowsBySheet";
import type { Column, Table } from "../../tables/table";
import { sumHeadingOn } from "../rates/sheetCurrencies";
import { rounding } from "./heldSums";

/** 退款额, 已退金额, Refunded amount; 退货数量 and Returns count pieces, and 可退金额 says what may go back. */
const givenBack =
  /^(?:已|实际?|累计|客户|售后|订单)?(?:退[款货费订单]?(?:总?金?额|款)|退款|退费)$|^(?:total )?(?:amount )?refund(?:s|ed)?(?: (?:amount|amt|total|value))?$|^(?:returns?|returned) (?:amount|amt|total|value)$/;
/** What is left after it: 净额, Net sales. */
const net = /净|\bnet\b/;
/** By judgement: a difference that comes out in nearly every row is how the sheet reckons; the others are slips. */
const nearlyAll = 0.9;

/** The columns that say how much was given back, each sale's beside it. */
export function refundColumns({ columns }: Table): readonly Column[] {
  return columns.filter(({ field, heading }) => field === "number" && givenBack.test(wordsOf(heading)));
}

/**
 * The sheets (true by place) whose sums are what was left of sales after what was given back: as their heading says, or another
 * column shows (应收 − 退款 = 实收).
 */
export function netSheets(table: Table, sums: Figures): readonly boolean[] {
  const refunds = refundColumns(table);
  const rows = refunds.length === 0 ? noRows : rowsBySheet(table);
  return table.sheets.map((_, sheet) => {
    if (net.test(wordsOf(sumHeadingOn(table, sheet)))) return true;
    return refunds.some((column) => isTakenOff(table, column, sums, rows.get(sheet) ?? []));
  });
}

/** Whether another column holds what stood before: that one less what was given back is the sum. */
function isTakenOff(table: Table, refund: Column, sums: Figures, rows: readonly number[]): boolean {
  const back = sumsRead(refund);
  const backAt = (row: number) => Math.abs(figureAt(back, row));
  const told = rows.filter((row) => backAt(row) > 0);
  if (told.length === 0) return false;
  const others = table.columns.filter(
    ({ field, heading }) => field === "number" && !givenBack.test(wordsOf(heading)),
  );
  return others.some((column) => {
    const before = sumsRead(column);
    const fits = (row: number) =>
      Math.abs(figureAt(before, row) - backAt(row) - figureAt(sums, row)) < rounding;
    return told.filter(fits).length >= told.length * nearlyAll;
  });
}

const noRows: RowsBySheet = new Map();

function wordsOf(heading: string): string {
  return foldHeading(heading).words;
}
