import { foldHeading } from "../../../adopt/headings/foldHeading";
import type { CellValue } from "../../../sheets/cell";
import type { Field } from "../../../sheets/fields";
import { distinctCells } from "../../../tables/cells/distinctCells";
import { memoised } from "../../../tables/kept/memoised";
import type { Column, Table } from "../../../tables/table";
import { tidyText } from "../../../values/text/foldText";
import { chanceOutcome } from "./chanceOutcome";

/** How likely deals are to be won, and where their stages stand; positions in the table's `columns`. */
interface OddsColumns {
  readonly odds: number;
  /** Of hundred; NaN where a cell says nothing of it. */
  readonly values: Float64Array;
  /** What stands in a cell for certain: 1, or 100. */
  readonly whole: number;
  /** Null where no column says what was won or lost. */
  readonly stage: number | null;
}

/** 成交概率, 赢率%, Deal probability, Win chance; folded. What a weighted sum is reckoned with has words behind it. */
const oddsHeading =
  /^(?:\p{Script=Han}{0,4}(?:概率|几率|机率|赢率|胜率|把握度)|(?:deal|win|winning|clos(?:e|ing)|sales|success|opportunity)?(?:probability|likelihood|odds|chance)|\w*wahrscheinlichkeit|probabilité|probabilidad|probabilità)%?$/u;
const figured: ReadonlySet<Field> = new Set<Field>(["number", "text"]);
const staged: ReadonlySet<Field> = new Set<Field>([
  "orderStatus",
  "status",
  "handlingStatus",
  "tags",
  "text",
]);

/** By judgement: of so many figures, and so large a share of them, none is above certain where the column is of odds. */
const fewestFigures = 10;
const withinShare = 0.9;

export const oddsColumns = memoised((table: Table): OddsColumns | null => {
  for (const [odds, column] of table.columns.entries()) {
    if (!figured.has(column.field) || !oddsHeading.test(foldHeading(column.heading).bare)) continue;
    const read = readOdds(column.cells);
    if (read !== null) return { odds, ...read, stage: stageColumn(table) };
  }
  return null;
});

function readOdds(cells: readonly CellValue[]): Pick<OddsColumns, "values" | "whole"> | null {
  const figures = cells.map(oddsIn);
  const bare = figures.filter(({ isMarked, value }) => !isMarked && !Number.isNaN(value));
  // Nought is nought of either: in a year of lost deals nearly all are.
  const telling = bare.filter(({ value }) => value !== 0);
  const small = telling.filter(({ value }) => value <= 1).length;
  const areShares = small > 0 && small >= telling.length * withinShare;
  const times = areShares ? 100 : 1;
  const values = Float64Array.from(figures, ({ value, isMarked }) => value * (isMarked ? 1 : times));
  const told = values.filter((value) => !Number.isNaN(value));
  const within = told.filter(isWithin).length;
  if (told.length < fewestFigures || within < told.length * withinShare) return null;
  return { values, whole: areShares ? 1 : 100 };
}

/** What lies between nought and certain. */
export function isWithin(value: number): boolean {
  return value >= 0 && value <= 100;
}

/** A bare figure, or one that says itself that it is of hundred. */
export function oddsIn(cell: CellValue): { readonly value: number; readonly isMarked: boolean } {
  if (typeof cell === "number") return { value: cell, isMarked: false };
  const [, figure, mark] = /^(-?\d+(?:\.\d+)?)\s*(%?)$/.exec(tidyText(String(cell))) ?? [];
  return { value: figure === undefined ? Number.NaN : Number(figure), isMarked: mark === "%" };
}

/** The column in which most cells say that a deal is won or lost. */
function stageColumn({ columns }: Table): number | null {
  const settled = columns.map(settledWords);
  const most = Math.max(0, ...settled);
  return most === 0 ? null : settled.indexOf(most);
}

function settledWords(column: Column): number {
  const distinct = staged.has(column.field) ? distinctCells(column) : null;
  if (distinct === null) return 0;
  const isSettled = distinct.values
    .map(chanceOutcome)
    .map((outcome) => outcome === "won" || outcome === "lost");
  return distinct.codes.reduce((count, code) => count + Number(isSettled[code] ?? false), 0);
}
