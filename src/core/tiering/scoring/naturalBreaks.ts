/** Lower bounds of levels 2 and up where amounts fall into groups of their own, and how well these fit. */
export interface NaturalBreaks {
  readonly bounds: readonly number[];
  /** Goodness of variance fit, 0…1: the share of the variance of ln(amount) that lies between the groups. */
  readonly fit: number;
}

/** Below this the groups say little more than any others would (Jenks). */
export const worthwhileFit = 0.85;

/** Groups are sought among so many steps of ln(amount): finer ones would not show after rounding. */
const steps = 400;

interface Bin {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Fisher–Jenks groups of the amounts above 0, on ln(amount) because spending is skewed; null with too few different
 * ones. Groups move every period and nobody can be told why, so they are only a proposal for fixed thresholds.
 */
export function naturalBreaks(amounts: Float64Array, levels: number): NaturalBreaks | null {
  const sorted = amounts.filter((amount) => amount > 0).sort();
  const bins = binned(sorted);
  if (bins.length <= levels) return null;
  const { starts, within } = bestGroups(bins, levels);
  const total = spread(add(bins, 0, bins.length));
  const bounds = starts.map((start) => roundBetween(bins[start - 1]?.most ?? 0, bins[start]?.least ?? 0));
  return { bounds, fit: 1 - within / total };
}

function binned(sorted: Float64Array): readonly Bin[] {
  const low = Math.log(sorted[0] ?? 1);
  const width = (Math.log(sorted[sorted.length - 1] ?? 1) - low) / steps || 1;
  const bins = new Map<number, Bin>();
  for (const amount of sorted) {
    const value = Math.log(amount);
    const at = Math.min(steps - 1, Math.floor((value - low) / width));
    const bin = bins.get(at) ?? { count: 0, sum: 0, squares: 0, least: amount, most: amount };
    const { count, sum, squares, least } = bin;
    bins.set(at, {
      count: count + 1,
      sum: sum + value,
      squares: squares + value * value,
      least,
      most: amount,
    });
  }
  return [...bins.values()];
}

type Sums = Pick<Bin, "count" | "sum" | "squares">;

function add(bins: readonly Bin[], from: number, to: number): Sums {
  let [count, sum, squares] = [0, 0, 0];
  for (const bin of bins.slice(from, to)) {
    count += bin.count;
    sum += bin.sum;
    squares += bin.squares;
  }
  return { count, sum, squares };
}

/** Sum of squared distances from the mean. */
function spread({ count, sum, squares }: Sums): number {
  return count > 0 ? Math.max(0, squares - (sum * sum) / count) : 0;
}

/** The first bins of groups 2 and up that leave the least variance inside the groups, by dynamic programming. */
function bestGroups(
  bins: readonly Bin[],
  levels: number,
): { readonly starts: readonly number[]; readonly within: number } {
  const cost = costsOf(bins);
  const size = bins.length;
  let best = Float64Array.from({ length: size + 1 }, (_, end) => cost(0, end));
  const cuts: Int32Array[] = [];
  for (let level = 1; level < levels; level++) {
    const next = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const cut = new Int32Array(size + 1);
    for (let end = level + 1; end <= size; end++)
      for (let start = level; start < end; start++) {
        const tried = (best[start] ?? 0) + cost(start, end);
        if (tried >= (next[end] ?? 0)) continue;
        next[end] = tried;
        cut[end] = start;
      }
    cuts.push(cut);
    best = next;
  }
  const starts: number[] = [];
  for (let end = size, level = cuts.length - 1; level >= 0; level--) {
    end = cuts[level]?.[end] ?? 0;
    starts.unshift(end);
  }
  return { starts, within: best[size] ?? 0 };
}

/** Spread of the bins from…to − 1, from running sums. */
function costsOf(bins: readonly Bin[]): (from: number, to: number) => number {
  const running = { count: [0], sum: [0], squares: [0] };
  const keys = ["count", "sum", "squares"] as const;
  for (const bin of bins) for (const key of keys) running[key].push((running[key].at(-1) ?? 0) + bin[key]);
  const between = (key: (typeof keys)[number], from: number, to: number) =>
    (running[key][to] ?? 0) - (running[key][from] ?? 0);
  return (from, to) =>
    spread({
      count: between("count", from, to),
      sum: between("sum", from, to),
      squares: between("squares", from, to),
    });
}

/**
 * The roundest number above `low` and not above `high`, one that parts the two and can be remembered: 1, 2 or 5 times a
 * power of ten nearest to the middle, or else with as few digits as it takes.
 */
export function roundBetween(low: number, high: number): number {
  const top = 10 ** Math.ceil(Math.log10(high));
  const inside = (value: number) => value > low && value <= high;
  const round = [top, top / 10].flatMap((power) => [power, power / 2, power / 5]).filter(inside);
  const middle = Math.log(low * high) / 2;
  const off = (value: number) => Math.abs(Math.log(value) - middle);
  if (round.length > 0) return round.reduce((best, each) => (off(each) < off(best) ? each : best));
  for (let step = top / 10; step > high * 1e-9; step /= 10) {
    const found = Math.floor(high / step + 1e-9) * step;
    if (inside(found)) return Number(found.toPrecision(12));
  }
  return high;
}
