import { figureAt } from "../../../tables/columns/figures";
import { memoised } from "../../../tables/kept/memoised";
import type { Column } from "../../../tables/table";
import { rowsReadAs } from "../../rule/hitsAnswering";
import { type FigureColumn, mixedFigures, mostAlike, mostSlips } from "./figureColumn";
import { commonFigures, isMistyped } from "./mistypedFigures";
import { type Range, usualRange } from "./usualRange";
import { yearRange } from "./yearRange";

/** The figures of a column that are of another size or sign than the others, and between which of its figures these lie. */
interface OutlyingFigures {
  /** Ascending. */
  readonly rows: Int32Array;
  readonly from: number;
  readonly to: number;
}
/** By judgement: among so many figures a sign or a nought that hardly any other has is a slip; noughts are oftener meant. */
const fewestSigned = 60;
const signedShare = 0.004;
const noughtShare = 0.001;
const small = 0.05;
const mostCounted = 9;
/** By judgement: a figure too many makes ten times, less what the others differ by; of such slips a few more are believed. */
const farTimes = 6;
const mostFar = (rows: number): number => Math.max(5, mostSlips(rows));

/** Found once a column. */
export const outlyingFigures = memoised((column: Column): OutlyingFigures => {
  const figures = mixedFigures(column);
  if (figures === null) return nothing;
  const range = yearRange(figures) ?? usualRange(figures);
  if (range === null) return nothing;
  const { from, to } = range;
  const few = (isOdd: (figure: number) => boolean, most: number) => {
    const rows = rowsReadAs(figures.read, isOdd);
    return rows.length > most ? [] : [...rows];
  };
  const most = (share: number) =>
    figures.sample.length < fewestSigned ? 0 : Math.max(2, figures.rows * share);
  const slips = (isOdd: (figure: number) => boolean) =>
    slipsAmong(column, figures, range, few(isOdd, mostFar(figures.rows)));
  const rows = [
    ...few((figure) => figure < 0, most(signedShare)),
    ...few((figure) => figure === 0, noughtIsFar(range, column) ? most(noughtShare) : 0),
    ...slips((figure) => figure > 0 && figure < from),
    ...[true, false].flatMap((day) => slips((figure) => figure > to && isDayAmong(figure, to) === day)),
  ];
  return { rows: Int32Array.from(rows).sort(), from: from / column.scale, to: to / column.scale };
});

/** Noughts are slips among figures none of which is small; beside counts of a few, 1 to 9, nought is the next one down. */
function noughtIsFar({ from, middle, to }: Range, { scale }: Column): boolean {
  const areCounts = from === scale && to <= mostCounted * scale;
  return from >= middle * small && !areCounts;
}

/** Serial days of 2009 to 2036. */
const [firstDay, lastDay] = [40_000, 50_000] as const;
const muchMore = 10;

/** 4-5 that Excel took for a day, as it does in any cell, among numbers of beds: a cause of its own beside figures mistyped. */
function isDayAmong(figure: number, to: number): boolean {
  return Number.isInteger(figure) && figure >= firstDay && figure <= lastDay && figure > to * muchMore;
}

/**
 * Those of the rows whose figure hardly any other of them has, or that is a common one mistyped. A few more than slips
 * elsewhere are believed where each is such, or far beyond the others.
 */
function slipsAmong(
  { cells }: Column,
  { read, sample, rows: all }: FigureColumn,
  { from, to }: Range,
  rows: readonly number[],
): readonly number[] {
  const isTyped = (row: number) => isMistyped(figureAt(read, row), commonFigures(sample));
  const isFar = (row: number) => {
    const figure = figureAt(read, row);
    return figure > to * farTimes || figure * farTimes < from;
  };
  if (rows.length > mostSlips(all) && !rows.every((row) => isFar(row) || isTyped(row))) return [];
  return rows.filter(
    (row) => rows.filter((other) => cells[other] === cells[row]).length <= mostAlike || isTyped(row),
  );
}

const nothing: OutlyingFigures = { rows: new Int32Array(0), from: Number.NaN, to: Number.NaN };
