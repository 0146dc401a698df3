import { foldHeading } from "../../adopt/headings/foldHeading";
import { sumsRead } from "../../tables/columns/amountColumn";
import { type Figures, figureAt } from "../../tables/columns/figures";
import type { Column, Table } from "../../tables/table";
import { vessels } from "./vessels";

/** Money held until something comes back, in a column of its own: Keg dep +, 押桶金. What is paid first (定金) is none. */
const held = new RegExp(
  `押(?:金|[桶瓶筐箱]金?)|\\b(?:${vessels})s? dep(?:osit)?s?\\b|\\bdep(?:osit)?s? (?:charged|credit|credited|refund|refunded|returned|back)\\b`,
);
const givenBack = /退|返还|\b(?:credit|credited|refund|refunded|returned|back)\b/;
/** What stands beside a sum and is none of goods. */
const noGoods = /单价|未收|已收|余|欠|\b(?:unit|price|balance|due|owed|outstanding|paid|received)\b/;

/** By judgement: rows with a deposit from which it is seen that sums hold it, and the share of them that must come out. */
const fewest = 8;
const nearlyAll = 0.9;
/** Sums are rounded to the cent. */
export const rounding = 0.011;

/** Sums of deals without the deposits they hold, where goods + deposits − deposits given back = sum; else as they are. */
export function withoutHeldSums({ columns, rowCount }: Table, sums: Figures): Figures {
  const numbers = columns.filter(({ field }) => field === "number");
  const deposits = numbers.filter(({ heading }) => held.test(foldHeading(heading).words));
  if (deposits.length === 0) return sums;
  const parts = deposits.map((column) => ({ figures: sumsRead(column), sign: signOf(column) }));
  const heldAt = (row: number) =>
    parts.reduce((all, { figures, sign }) => all + sign * (figureAt(figures, row) || 0), 0);
  const goods = numbers.filter(({ heading }) => {
    const { words } = foldHeading(heading);
    return !held.test(words) && !noGoods.test(words);
  });
  const rows = Array.from({ length: rowCount }, (_, row) => row).filter((row) => heldAt(row) !== 0);
  if (!goods.some((column) => areMadeOf(sums, sumsRead(column), heldAt, rows))) return sums;
  return {
    values: Float64Array.from({ length: rowCount }, (_, row) => figureAt(sums, row) - heldAt(row)),
    ofRow: null,
  };
}

function signOf({ heading }: Column): 1 | -1 {
  return givenBack.test(foldHeading(heading).words) ? -1 : 1;
}

function areMadeOf(
  sums: Figures,
  goods: Figures,
  heldAt: (row: number) => number,
  rows: readonly number[],
): boolean {
  const told = rows.filter((row) => !Number.isNaN(figureAt(sums, row) + figureAt(goods, row)));
  const right = told.filter(
    (row) => Math.abs(figureAt(goods, row) + heldAt(row) - figureAt(sums, row)) < rounding,
  );
  return told.length >= fewest && right.length >= told.length * nearlyAll;
}
