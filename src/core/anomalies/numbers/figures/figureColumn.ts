import type { CellValue } from "../../../sheets/cell";
import { amountsRead } from "../../../tables/columns/amountColumn";
import { entryOf } from "../../../tables/columns/figures";
import type { NumbersRead } from "../../../tables/columns/numberColumn";
import { memoised } from "../../../tables/kept/memoised";
import type { Column } from "../../../tables/table";
import { spreadRows } from "../../../values/groups/spreadRows";
import { readings } from "../../../values/text/reading";

/** A column of figures nobody named: how its cells were read, and some of its figures. */
export interface FigureColumn {
  readonly read: NumbersRead;
  /** Ascending. */
  readonly sample: Float64Array;
  /** Rows of the table. */
  readonly rows: number;
}

/** Fewer figures show no habit, and a few thousand show it. */
const fewestFigures = 40;
const sampleSize = 4096;
/** By judgement, as for days out of order: in a column that bends oftener a text is no slip. */
const figureShare = 0.985;
/** By judgement: 空栏 or 月底清 in one cell of five leaves the others figures, and a telephone among them a slip. */
const mixedShare = 0.8;

/** The figures of a column, or null where it is not filled with figures. */
export const figureColumn = memoised((column: Column) => figuresOf(column, figureShare));

/** The same of a column in which words stand for figures now and then. */
export const mixedFigures = memoised((column: Column) => figuresOf(column, mixedShare));

function figuresOf(column: Column, share: number): FigureColumn | null {
  if (column.field !== "number") return null;
  const read = amountsRead(column);
  const rows = (read.ofRow ?? read.values).length;
  const figures: number[] = [];
  let filled = 0;
  for (const row of spreadRows(rows, sampleSize)) {
    const at = entryOf(read.ofRow, row);
    if ((read.readings[at] ?? readings.blank) === readings.blank) continue;
    const figure = read.values[at] ?? Number.NaN;
    if (!Number.isNaN(figure)) figures.push(figure);
    if (!Number.isNaN(figure) || !saysFigure(column.cells[row] ?? "")) filled++;
  }
  if (figures.length < fewestFigures || filled - figures.length > Math.max(2, filled * (1 - share)))
    return null;
  return { read, sample: Float64Array.from(figures).sort(), rows };
}

/** 约90平, 98.5㎡ and 20~30万 hold a figure with more said about it: neither a figure nor anything else. */
export function saysFigure(cell: CellValue): boolean {
  const text = String(cell).trim();
  return withUnit.test(text) || range.test(text);
}

const range = /^\D{0,6}\d[\d,.]*\s*[-–~～至到]\s*\d[\d,.]*\s*\D{0,6}$/u;

const withUnit = /^\D{0,6}\d[\d,]*(?:\.\d+)?\s*[^\d\s.,?？]{1,6}$/u;

/** So many rows at most are slips; more of them are how the column is kept. */
export function mostSlips(rows: number): number {
  return Math.max(3, Math.floor(rows * 0.003));
}

/** Slips differ: what costs 28,500 three times has that price. */
export const mostAlike = 2;
