import type { RowBelow } from "../../adopt/rows/rowsBelow";
import { amountColumn } from "../../tables/columns/amountColumn";
import { columnAt, type RecordSheet } from "../sheets/recordSheet";

/** A figure below the records, and what the records of its column come to row by row. */
export interface Total {
  /** Position among the table's columns. */
  readonly column: number;
  readonly stands: number;
  readonly figures: readonly number[];
  /** Sums of the first records, one of none first. */
  readonly sums: Float64Array;
  /** As Excel adds up: texts, whatever they say, count for nothing. */
  readonly bareSums: Float64Array;
  /** The largest single figure: a total that does not exceed it may be a mean or a rate. */
  readonly largest: number;
}

/** By judgement: what is further off sums up something else, and what is as near as that was meant for the sum. */
const mostTimes = 10;
const nearly = 0.03;
/** What rounding may cost a row, and a total in all. */
const rounding = 0.005;
const leastRounding = 1;

/** The figures of a row below the records, each with the column it stands under. */
export function totalsIn(
  sheet: RecordSheet,
  { cells, firstColumn }: RowBelow,
  rows: readonly number[],
): readonly Total[] {
  return sheet.mapping.columns.flatMap((mapped): readonly Total[] => {
    const stands = cells[mapped.column - firstColumn];
    const at = typeof stands === "number" && stands !== 0 ? columnAt(sheet, mapped) : null;
    const column = at === null ? undefined : sheet.table.columns[at];
    if (at === null || column === undefined || typeof stands !== "number") return [];
    const { values } = amountColumn(column);
    const figures = rows.map((row) => values[row] || 0);
    const bare = rows.map((row, i) => (typeof column.cells[row] === "number" ? (figures[i] ?? 0) : 0));
    const largest = figures.reduce((most, figure) => Math.max(most, figure), 0);
    const total = { column: at, stands: stands * column.scale, figures, largest };
    return [{ ...total, sums: runningSums(figures), bareSums: runningSums(bare) }];
  });
}

function runningSums(figures: readonly number[]): Float64Array {
  const sums = new Float64Array(figures.length + 1);
  for (const [i, figure] of figures.entries()) sums[i + 1] = (sums[i] ?? 0) + figure;
  return sums;
}

/** Whether a total is the sum of the first `counted` records. */
export function comesOut({ stands, figures, sums, bareSums }: Total, counted: number): boolean {
  return [sums, bareSums].some((all) => isSame(stands, all[counted] ?? Number.NaN, figures.length));
}

/** Whether two sums of so many rows are one but for rounding. */
export function isSame(sum: number, other: number, rows: number): boolean {
  return Math.abs(sum - other) <= Math.max(leastRounding, rows * rounding);
}

/** Whether a figure may be meant for the sum of its column. */
export function isNear({ stands, sums, largest }: Total): boolean {
  const sum = sums.at(-1) ?? 0;
  return stands > largest && sum > largest && stands < sum * mostTimes && stands * mostTimes > sum;
}

/** Whether a figure can be meant for nothing else, and does not count some of the texts either. */
export function isNearly({ stands, sums, bareSums }: Total): boolean {
  const [read = 0, bare = 0] = [sums.at(-1), bareSums.at(-1)];
  const isBetween = (stands - read) * (stands - bare) <= 0;
  return !isBetween && [read, bare].some((sum) => Math.abs(stands / sum - 1) <= nearly);
}
