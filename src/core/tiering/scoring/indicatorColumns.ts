import type { PastMetrics } from "../metrics/metrics";
import { middleOf } from "../metrics/middleOf";
import type { Bounds } from "../metrics/rhythm";
import type { Indicator } from "../scheme/scheme";

/** One column per indicator that the data hold, by customer, made when first asked for; NaN = missing. */
export type IndicatorColumns = Pick<ReadonlyMap<Indicator, Float64Array>, "get">;

/** Indicators people keep outside the transactions; each may be absent. */
export interface ExtraIndicators extends Bounds {
  readonly satisfaction?: Float64Array;
  readonly potential?: Float64Array;
  readonly relation?: Float64Array;
}

/** A tenth of the median amount keeps growth from tiny bases finite. */
const growthCushion = 0.1;
/** Where nobody spent anything; else the cushion follows the amounts, be they kept in cents or in 万元. */
const growthUnit = 1;

export function indicatorColumns(metrics: PastMetrics, extra: ExtraIndicators): IndicatorColumns {
  const columns = new Map<Indicator, Float64Array>([
    ["frequency", metrics.frequency],
    ["tenure", metrics.tenure],
  ]);
  for (const name of ["satisfaction", "potential", "relation"] as const) {
    const column = extra[name];
    if (column) columns.set(name, column);
  }
  return {
    get(indicator) {
      const column = columns.get(indicator) ?? madeFrom(metrics, indicator);
      if (column) columns.set(indicator, column);
      return column;
    },
  };
}

function madeFrom(metrics: PastMetrics, indicator: Indicator): Float64Array | undefined {
  switch (indicator) {
    case "monetary":
      return spentOf(metrics);
    case "recency":
      return metrics.recency.map((days) => -days);
    case "growth":
      return growthOf(metrics);
    default:
      return undefined;
  }
}

/** A loop: `map` calls a function for each of a hundred thousand customers. */
function spentOf({ monetary }: PastMetrics): Float64Array {
  if (!monetary.some((amount) => amount < 0)) return monetary;
  const spent = new Float64Array(monetary.length);
  for (let i = 0; i < spent.length; i++) spent[i] = Math.max(0, monetary[i] ?? 0);
  return spent;
}

function growthOf({ monetary, previousMonetary, recency }: PastMetrics): Float64Array {
  const cushion = growthCushion * (middleBuyer(monetary) ?? growthUnit);
  const growth = new Float64Array(monetary.length).fill(Number.NaN);
  // Where records begin with the window nobody is known to have grown: the amounts would count a second time.
  if (!previousMonetary.some((amount) => amount !== 0)) return growth;
  for (let i = 0; i < growth.length; i++) {
    if (Number.isNaN(recency[i] ?? Number.NaN)) continue;
    const now = Math.max(0, monetary[i] ?? 0);
    const before = Math.max(0, previousMonetary[i] ?? 0);
    growth[i] = Math.log((now + cushion) / (before + cushion));
  }
  return growth;
}

/** The middle of what buyers spent; undefined where nobody spent anything. */
function middleBuyer(monetary: Float64Array): number | undefined {
  const spent = new Float64Array(monetary.length);
  let buyers = 0;
  for (let i = 0; i < monetary.length; i++) {
    const amount = monetary[i] ?? 0;
    if (amount > 0) spent[buyers++] = amount;
  }
  return middleOf(spent.subarray(0, buyers));
}
