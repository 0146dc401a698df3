import type { CellValue } from "../../sheets/cell";
import type { Grid } from "../../sheets/grid";
import { readAmount } from "../../values/numbers/readAmount";
import { valueIn } from "../../values/text/reading";
import { foldHeading } from "../headings/foldHeading";
import { type CurrencyLabel, currencyLabel } from "./currencyLabel";
import { rateDay } from "./rateDay";

/** The cells of a sheet of rates, by row and column of what was read. */
export interface RateGrid {
  readonly height: number;
  readonly width: number;
  readonly label: (row: number, column: number) => CurrencyLabel | null;
  /** NaN for what is no figure above 0. */
  readonly figure: (row: number, column: number) => number;
  /** NaN for what is no day. */
  readonly day: (row: number, column: number) => number;
  /** The text as headings are compared, "" for a figure. */
  readonly words: (row: number, column: number) => string;
}

export function rateGrid(rows: Grid["rows"], today: number): RateGrid {
  const labels = rows.map((row) => row.map((cell) => currencyLabel(cell)));
  const cell = (row: number, column: number): CellValue => rows[row]?.[column] ?? "";
  return {
    height: rows.length,
    width: widthOf(rows),
    label: (row, column) => labels[row]?.[column] ?? null,
    figure: (row, column) => {
      const rate = valueIn(readAmount(cell(row, column))) ?? Number.NaN;
      return rate > 0 ? rate : Number.NaN;
    },
    day: (row, column) => rateDay(cell(row, column), today),
    words: (row, column) => {
      const text = cell(row, column);
      return typeof text === "string" ? foldHeading(text).words : "";
    },
  };
}

export function upTo(count: number): readonly number[] {
  return [...new Array<number>(count).keys()];
}

/** Rows as columns. */
export function turned(rows: Grid["rows"]): Grid["rows"] {
  return upTo(widthOf(rows)).map((column) => rows.map((row) => row[column] ?? ""));
}

function widthOf(rows: Grid["rows"]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}
