import { distinctCells } from "../../tables/cells/distinctCells";
import type { Column } from "../../tables/table";
import type { RecordSheet } from "../sheets/recordSheet";
import { isSame, type Total } from "./totalsBelow";

/** By judgement: a column of more words is no choice of which rows count. */
const mostWords = 30;

/** Whether a total counts the rows of some word of a column alone, or all but those: cancelled orders, last year's, returns. */
export function isPartlyCounted({ table }: RecordSheet, rows: readonly number[], total: Total): boolean {
  const { stands, figures, sums } = total;
  const all = sums.at(-1) ?? 0;
  const parts = table.columns.flatMap((column) => sumsByWord(column, rows, figures));
  const gains = figures.reduce((sum, figure) => sum + Math.max(0, figure), 0);
  return [...parts, gains].some((part) => [part, all - part].some((sum) => isSame(stands, sum, 1)));
}

function sumsByWord(column: Column, rows: readonly number[], figures: readonly number[]): readonly number[] {
  const distinct = distinctCells(column);
  if (distinct === null || distinct.values.length > mostWords) return [];
  if (!distinct.values.some((value) => typeof value === "string" && value !== "")) return [];
  const sums = distinct.values.map(() => 0);
  for (const [i, row] of rows.entries()) {
    const code = distinct.codes[row] ?? 0;
    sums[code] = (sums[code] ?? 0) + (figures[i] ?? 0);
  }
  return sums;
}
