/**
 * The middle value of a list without NaN, or of a part of it, NaN for an empty one; the values are reordered.
 * `from` is the first position, `to` the one after the last.
 */
export function median(values: Float64Array, from = 0, to = values.length): number {
  if (to <= from) return Number.NaN;
  const stepOf = to - from >= many ? stepsOver(values.subarray(from, to)) : null;
  if (stepOf !== null) return medianOfMany(values.subarray(from, to), stepOf);
  const middle = (from + to) >> 1;
  const upper = select(values, middle, from, to - 1);
  return (to - from) % 2 === 1 ? upper : (upper + largest(values, from, middle)) / 2;
}

/** Median of the distances from a centre, times nothing: the raw MAD. The list is turned into its distances. */
export function medianDistance(values: Float64Array, centre: number): number {
  for (let i = 0; i < values.length; i++) values[i] = Math.abs((values[i] ?? 0) - centre);
  return median(values);
}

/** Quickselect moves each of a million values several times; fewer than this it puts in their places at once. */
const many = 4096;
/** Steps of equal width from the least to the largest value: one of a million amounts holds a few thousand. */
const steps = 1024;

/** Of many values only those of the step in which the middle lies are put in order. */
function medianOfMany(values: Float64Array, stepOf: StepOf): number {
  const counts = new Int32Array(steps);
  for (let i = 0; i < values.length; i++) {
    const step = stepOf(values[i] ?? 0);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  const middle = values.length >> 1;
  let step = 0;
  let before = 0;
  while (before + (counts[step] ?? 0) <= middle) before += counts[step++] ?? 0;
  const { within, below } = partedAt(values, step, counts[step] ?? 0, stepOf);
  const upper = select(within, middle - before, 0, within.length - 1);
  if (values.length % 2 === 1) return upper;
  return (upper + (middle > before ? largest(within, 0, middle - before) : below)) / 2;
}

/** Tells the step of a value, ascending with it. */
type StepOf = (value: number) => number;

/** Steps for these values; null where one of them is without end. */
function stepsOver(values: Float64Array): StepOf | null {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (!Number.isFinite(most - least)) return null;
  const scale = most > least ? (steps - 1) / (most - least) : 0;
  return (value) => Math.floor((value - least) * scale);
}

/** The values of one step, and the largest of those below it. */
function partedAt(values: Float64Array, step: number, count: number, stepOf: StepOf) {
  const within = new Float64Array(count);
  let at = 0;
  let below = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const own = stepOf(value);
    if (own === step) within[at++] = value;
    else if (own < step && value > below) below = value;
  }
  return { within, below };
}

/** Hoare's quickselect: puts the k-th smallest in place k. Linear on average, where sorting a million is not. */
function select(values: Float64Array, k: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++;
      while ((values[right] ?? 0) > pivot) right--;
      if (left <= right) swap(values, left++, right--);
    }
    if (k <= right) high = right;
    else if (k >= left) low = left;
    else break;
  }
  return values[k] ?? Number.NaN;
}

function swap(values: Float64Array, a: number, b: number): void {
  const held = values[a] ?? 0;
  values[a] = values[b] ?? 0;
  values[b] = held;
}

function largest(values: Float64Array, from: number, to: number): number {
  let found = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i++) found = Math.max(found, values[i] ?? found);
  return found;
}
