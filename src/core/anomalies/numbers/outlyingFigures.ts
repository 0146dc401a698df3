import { countCodes } from "../../tables/cells/distinctCells";
import { memoised } from "../../tables/kept/memoised";
import type { Column } from "../../tables/table";
import { median, medianDistance } from "../cells/median";
import { rowsReadAs } from "../rule/hitsAnswering";
import { type FigureColumn, mixedFigures, mostAlike, mostSlips } from "./figureColumn";

/** The figures of a column that are of another size or sign than the others, and between which of its figures these lie. */
interface OutlyingFigures {
  /** Ascending. */
  readonly rows: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Iglewicz and Hoaglin ask for 3.5 of one list; here every column of a book is asked. */
const fewestDeviations = 4.5;
/** A median of distances times this is the standard deviation of a normal distribution. */
const perMedian = 1.4826;
/** A spread below a twentieth of the figure is that of a price which is the same in nearly every row. */
const leastSpread = 0.05;
/** By judgement: twice as much as any of the others, or half as much. */
const leastGap = Math.log(2);
/** Where the tail begins; how far it reaches beyond on average is the measure of the gaps it leaves. */
const tail = 0.1;
/** Of tails that thin out evenly on logarithms, turnovers and donations, one in fifty leaves so large a gap by itself. */
const excesses = 4;
/** By judgement: among so many figures a sign or a nought that hardly any other has is a slip; noughts are oftener meant. */
const fewestSigned = 60;
const signedShare = 0.002;
const noughtShare = 0.001;
const small = 0.05;
const mostCounted = 9;

/** Found once a column. */
export const outlyingFigures = memoised((column: Column): OutlyingFigures => {
  const figures = mixedFigures(column);
  if (figures === null) return nothing;
  const range = usualRange(figures);
  if (range === null) return nothing;
  const { from, to } = range;
  const few = (isOdd: (figure: number) => boolean, most: number) => {
    const rows = rowsReadAs(figures.read, isOdd);
    return rows.length > most ? [] : [...rows];
  };
  const most = (share: number) =>
    figures.sample.length < fewestSigned ? 0 : Math.max(2, figures.rows * share);
  const rows = [
    ...few((figure) => figure < 0, most(signedShare)),
    ...few((figure) => figure === 0, noughtIsFar(range, column) ? most(noughtShare) : 0),
    ...onceOrTwice(
      column,
      few((figure) => figure > 0 && figure < from, mostSlips(figures.rows)),
    ),
    ...[true, false].flatMap((day) =>
      onceOrTwice(
        column,
        few((figure) => figure > to && isDayAmong(figure, to) === day, mostSlips(figures.rows)),
      ),
    ),
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

/** Those of the rows whose figure hardly any other of them has. */
function onceOrTwice({ cells }: Column, rows: readonly number[]): readonly number[] {
  return rows.filter((row) => rows.filter((other) => cells[other] === cells[row]).length <= mostAlike);
}

const nothing: OutlyingFigures = { rows: new Int32Array(0), from: Number.NaN, to: Number.NaN };

interface Range {
  readonly from: number;
  readonly middle: number;
  readonly to: number;
}

const fewestPositive = 40;

/** Between which figures all lie but for those far out; null where too few are above nought. */
function usualRange(figures: FigureColumn): Range | null {
  const positive = figures.sample.filter((figure) => figure > 0);
  if (positive.length < fewestPositive) return null;
  const logs = positive.map(Math.log);
  const middle = median(logs);
  const reach = Math.max(leastSpread, medianDistance(logs, middle) * perMedian) * fewestDeviations;
  const at = (share: number) => positive[Math.floor(positive.length * share)] ?? Number.NaN;
  const all = figures.read.values;
  return {
    from: edgeOf(all, { side: -1, begins: at(tail), usual: Math.exp(middle - reach) }),
    middle: Math.exp(middle),
    to: Math.min(
      listEnd(figures),
      edgeOf(all, { side: 1, begins: at(1 - tail), usual: Math.exp(middle + reach) }),
    ),
  };
}

/** One end of the figures: which, where its tail begins, and up to where a figure is usual at any rate. */
interface Tail {
  readonly side: -1 | 1;
  readonly begins: number;
  readonly usual: number;
}

/** The last figure before a gap that the tail does not explain; the last of all where there is none. */
function edgeOf(figures: Float64Array, { side, begins, usual }: Tail): number {
  const beyond: number[] = [];
  let [edge, sum, count] = [begins, 0, 0];
  for (const figure of figures) {
    if (!(figure > 0)) continue;
    if (side * (figure - usual) > 0) beyond.push(figure);
    else if (side * (figure - begins) > 0) {
      if (side * (figure - edge) > 0) edge = figure;
      sum += Math.abs(Math.log(figure / begins));
      count++;
    }
  }
  const gap = Math.max(leastGap, count === 0 ? 0 : (sum / count) * excesses);
  for (const figure of beyond.sort((a, b) => side * (a - b))) {
    if (Math.abs(Math.log(figure / edge)) >= gap) return edge;
    edge = figure;
  }
  return edge;
}

/** By judgement: a list has few figures, each in so many cells, and its largest is a common one; what is far beyond is none. */
const mostListed = 24;
const listedShare = 0.005;
const coveredShare = 0.99;
const lastShare = 0.03;
const beyondLast = 1.4;

/** Percent in tens, days of credit: the largest of a short list of figures with what is still near it, else no end. */
function listEnd({ read, rows }: FigureColumn): number {
  if (read.ofRow === null) return Number.POSITIVE_INFINITY;
  const counts = countFigures(read.values, countCodes({ values: read.values, codes: read.ofRow }));
  const listed = [...counts].filter(([, count]) => count >= Math.max(3, rows * listedShare));
  const sum = (of: Iterable<readonly [number, number]>) => [...of].reduce((all, [, count]) => all + count, 0);
  const filled = sum(counts);
  const last = Math.max(...listed.map(([figure]) => figure));
  const isList = listed.length >= 2 && listed.length <= mostListed && sum(listed) >= filled * coveredShare;
  if (!isList || (counts.get(last) ?? 0) < filled * lastShare) return Number.POSITIVE_INFINITY;
  return last * beyondLast;
}

/** How often each figure stands there, in whatever writing: 2.5k is 2500. */
function countFigures(values: Float64Array, counts: Int32Array): ReadonlyMap<number, number> {
  const byFigure = new Map<number, number>();
  counts.forEach((count, code) => {
    const figure = values[code] ?? Number.NaN;
    if (!Number.isNaN(figure)) byFigure.set(figure, (byFigure.get(figure) ?? 0) + count);
  });
  return byFigure;
}
