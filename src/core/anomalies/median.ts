/**
 * The middle value of a list without NaN, or of a part of it, NaN for an empty one; the values are reordered.
 * `from` is the first position, `to` the one after the last.
 */
export function median(values: Float64Array, from = 0, to = values.length): number {
  if (to <= from) return Number.NaN;
  const middle = (from + to) >> 1;
  const upper = select(values, middle, from, to - 1);
  return (to - from) % 2 === 1 ? upper : (upper + largest(values, from, middle)) / 2;
}

/** Median of the distances from a centre, times nothing: the raw MAD. The list is left alone. */
export function medianDistance(values: Float64Array, centre: number): number {
  const distances = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) distances[i] = Math.abs((values[i] ?? 0) - centre);
  return median(distances);
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
