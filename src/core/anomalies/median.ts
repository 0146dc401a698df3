/** The middle value of a list without NaN, NaN for an empty one; the list is reordered. */
export function median(values: Float64Array): number {
  const middle = values.length >> 1;
  if (values.length === 0) return Number.NaN;
  const upper = select(values, middle);
  return values.length % 2 === 1 ? upper : (upper + largestBefore(values, middle)) / 2;
}

/** Median of the distances from a centre, times nothing: the raw MAD. The list is left alone. */
export function medianDistance(values: Float64Array, centre: number): number {
  return median(values.map((value) => Math.abs(value - centre)));
}

/** Hoare's quickselect: puts the k-th smallest in place k. Linear on average, where sorting a million is not. */
function select(values: Float64Array, k: number): number {
  let low = 0;
  let high = values.length - 1;
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

function largestBefore(values: Float64Array, end: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < end; i++) largest = Math.max(largest, values[i] ?? largest);
  return largest;
}
