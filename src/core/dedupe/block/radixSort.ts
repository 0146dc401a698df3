const digitBits = 11;
const buckets = 2 ** digitBits;
const passes = 3;

/** Keys with their rows, sorted by key; rows with one key stand together in their first order. */
export interface SortedKeys {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
}

function countDigits(keys: Int32Array, shift: number): Int32Array {
  const starts = new Int32Array(buckets);
  for (let i = 0; i < keys.length; i++) {
    const digit = ((keys[i] ?? 0) >>> shift) & (buckets - 1);
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit < buckets; digit++) {
    const count = starts[digit] ?? 0;
    starts[digit] = sum;
    sum += count;
  }
  return starts;
}

function scatter(from: SortedKeys, to: SortedKeys, shift: number): void {
  const starts = countDigits(from.keys, shift);
  for (let i = 0; i < from.keys.length; i++) {
    const key = from.keys[i] ?? 0;
    const digit = (key >>> shift) & (buckets - 1);
    const at = starts[digit] ?? 0;
    starts[digit] = at + 1;
    to.keys[at] = key;
    to.rows[at] = from.rows[i] ?? 0;
  }
}

/** Sorts in place by stable radix passes; the arrays of the answer are those given or as long ones. */
export function radixSort(given: SortedKeys): SortedKeys {
  let from = given;
  let to: SortedKeys = { keys: new Int32Array(given.keys.length), rows: new Int32Array(given.rows.length) };
  for (let pass = 0; pass < passes; pass++) {
    scatter(from, to, pass * digitBits);
    [from, to] = [to, from];
  }
  return from;
}
