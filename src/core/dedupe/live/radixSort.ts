const digitBits = 11;
const buckets = 2 ** digitBits;
const passes = 3;

/** Keys with their rows, sorted by key; rows with one key stand together in their first order. */
export interface SortedKeys {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
}

/** Buffers kept between sorts: making big arrays anew costs more than sorting them. */
export interface SortBuffers {
  first: SortedKeys;
  second: SortedKeys;
}

const emptyKeys = (size: number): SortedKeys => ({ keys: new Int32Array(size), rows: new Int32Array(size) });

export const sortBuffers = (): SortBuffers => ({ first: emptyKeys(0), second: emptyKeys(0) });

/** Makes room for `size` keys; the answer is where they are to be put, those put there before are kept. */
export function reserve(buffers: SortBuffers, size: number): SortedKeys {
  if (buffers.first.keys.length < size) {
    const larger = emptyKeys(size);
    larger.keys.set(buffers.first.keys);
    larger.rows.set(buffers.first.rows);
    buffers.first = larger;
  }
  return buffers.first;
}

const starts = new Int32Array(buckets);

function countDigits(keys: Int32Array, length: number, shift: number): void {
  starts.fill(0);
  for (let i = 0; i < length; i++) {
    const digit = ((keys[i] ?? 0) >>> shift) & (buckets - 1);
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit < buckets; digit++) {
    const count = starts[digit] ?? 0;
    starts[digit] = sum;
    sum += count;
  }
}

function scatter(from: SortedKeys, to: SortedKeys, length: number, shift: number): void {
  countDigits(from.keys, length, shift);
  for (let i = 0; i < length; i++) {
    const key = from.keys[i] ?? 0;
    const digit = (key >>> shift) & (buckets - 1);
    const at = starts[digit] ?? 0;
    starts[digit] = at + 1;
    to.keys[at] = key;
    to.rows[at] = from.rows[i] ?? 0;
  }
}

/** Sorts the first `length` keys put into `buffers.first` by stable radix passes; the answer is one of the buffers. */
export function radixSort(buffers: SortBuffers, length: number): SortedKeys {
  if (buffers.second.keys.length < length) buffers.second = emptyKeys(buffers.first.keys.length);
  let from = buffers.first;
  let to = buffers.second;
  for (let pass = 0; pass < passes; pass++) {
    scatter(from, to, length, pass * digitBits);
    [from, to] = [to, from];
  }
  return from;
}
