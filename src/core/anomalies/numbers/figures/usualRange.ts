import { median, medianDistance } from "../../cells/median";
import type { FigureColumn } from "./figureColumn";
import { listEnd } from "./listEnd";

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

export interface Range {
  readonly from: number;
  readonly middle: number;
  readonly to: number;
}

const fewestPositive = 40;

/** Between which figures all lie but for those far out; null where too few are above nought. */
export function usualRange(figures: FigureColumn): Range | null {
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
