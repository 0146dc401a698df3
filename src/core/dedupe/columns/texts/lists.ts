import { type CountBits, countBits, scratchHashes } from "./frequency";

/**
 * Several values per row (phones, mailboxes). Most rows have one or none, so that lists for every row would be mostly
 * brackets: only rows with more have one.
 */
export interface ListColumn {
  /** The value of a row that has just one, 0 where there is none; of a row with more -1 less the number of its list. */
  readonly single: Float64Array;
  /** Values of list n are `values[starts[n] .. starts[n+1])`. */
  readonly starts: Int32Array;
  readonly values: Float64Array;
  /** How common each row's only value is, and behind them the values of the lists. */
  readonly counts: CountBits;
}

export interface ListWriter {
  readonly single: Float64Array;
  starts: Int32Array;
  values: Float64Array;
  row: number;
  lists: number;
  end: number;
}

const fewLists = 64;

export function listWriter(rows: number): ListWriter {
  return {
    single: new Float64Array(rows),
    starts: new Int32Array(fewLists),
    values: new Float64Array(fewLists),
    row: 0,
    lists: 0,
    end: 0,
  };
}

/** Adds a value (above 0) to the row being written, once. */
export function addValue(writer: ListWriter, value: number): void {
  const first = writer.single[writer.row] ?? 0;
  if (first === 0) writer.single[writer.row] = value;
  else if (first > 0) {
    if (first === value) return;
    startList(writer);
    pushValue(writer, first);
    pushValue(writer, value);
  } else {
    for (let i = writer.starts[writer.lists - 1] ?? 0; i < writer.end; i++)
      if (writer.values[i] === value) return;
    pushValue(writer, value);
  }
}

function startList(writer: ListWriter): void {
  if (writer.lists + 1 >= writer.starts.length) {
    const larger = new Int32Array(writer.starts.length * 2);
    larger.set(writer.starts);
    writer.starts = larger;
  }
  writer.single[writer.row] = -1 - writer.lists;
  writer.starts[writer.lists++] = writer.end;
}

function pushValue(writer: ListWriter, value: number): void {
  if (writer.end >= writer.values.length) {
    const larger = new Float64Array(writer.values.length * 2);
    larger.set(writer.values);
    writer.values = larger;
  }
  writer.values[writer.end++] = value;
}

export function endRow(writer: ListWriter): void {
  writer.row += 1;
}

const half = 2 ** 32;

/** 32 bits of a number of up to 53. */
export function hashNumber(value: number): number {
  return (Math.imul(Math.floor(value / half), 0x85ebca6b) ^ Math.imul(value | 0, 0xc2b2ae35)) | 0 || 1;
}

export function finishList({ single, starts, values, row, lists, end }: ListWriter): ListColumn {
  starts[lists] = end;
  const hashes = scratchHashes(row + end);
  hashEach(hashes, 0, single, row);
  hashEach(hashes, row, values, end);
  return { single, starts, values: values.subarray(0, end), counts: countBits(hashes) };
}

/** Hashes of the first `count` values from `at` on; what is no value itself (a row without one, or with a list) has none. */
function hashEach(hashes: Int32Array, at: number, values: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const value = values[i] ?? 0;
    hashes[at + i] = value > 0 ? hashNumber(value) : 0;
  }
}

/** How many values a row has. */
export function valueCount({ single, starts }: ListColumn, row: number): number {
  const value = single[row] ?? 0;
  if (value >= 0) return value === 0 ? 0 : 1;
  return (starts[-value] ?? 0) - (starts[-value - 1] ?? 0);
}

/** The n-th value of a row. */
export function valueAt({ single, starts, values }: ListColumn, row: number, n: number): number {
  const value = single[row] ?? 0;
  return value >= 0 ? value : (values[(starts[-value - 1] ?? 0) + n] ?? 0);
}

/** How common the n-th value of a row is, see `counts`. */
export function countAt({ single, starts, counts }: ListColumn, row: number, n: number): number {
  const value = single[row] ?? 0;
  return counts[value >= 0 ? row : single.length + (starts[-value - 1] ?? 0) + n] ?? 0;
}

/** Have both rows a value? */
export const bothFilled = ({ single }: ListColumn, a: number, b: number): boolean =>
  single[a] !== 0 && single[b] !== 0;

/** Do two rows share a value? */
export function shareValue(list: ListColumn, a: number, b: number): boolean {
  const x = list.single[a] ?? 0;
  const y = list.single[b] ?? 0;
  if (x === 0 || y === 0) return false;
  return x > 0 && y > 0 ? x === y : rarestShared(list, a, b) >= 0;
}

/** Which of the first row's values is the rarest that the second has too, -1 where there is none. */
export function rarestShared(list: ListColumn, a: number, b: number): number {
  let best = -1;
  for (let i = 0; i < valueCount(list, a); i++) {
    for (let k = 0; k < valueCount(list, b); k++) {
      if (valueAt(list, a, i) !== valueAt(list, b, k)) continue;
      if (best < 0 || countAt(list, a, i) < countAt(list, a, best)) best = i;
    }
  }
  return best;
}

/** log2 of how many have the rarest value two rows share, 0 where they share none. */
export function sharedCount(list: ListColumn, a: number, b: number): number {
  const x = list.single[a] ?? 0;
  const y = list.single[b] ?? 0;
  if (x > 0 && y > 0) return x === y ? (list.counts[a] ?? 0) : 0;
  const index = rarestShared(list, a, b);
  return index < 0 ? 0 : countAt(list, a, index);
}

const all = new WeakMap<ListColumn, Float64Array>();

/** Every value of the column, for whoever counts in it; kept, for they come again. */
export function allValues(list: ListColumn): Float64Array {
  const known = all.get(list);
  if (known !== undefined) return known;
  const values = new Float64Array(list.single.length + list.values.length);
  values.set(list.single);
  values.set(list.values, list.single.length);
  all.set(list, values);
  return values;
}
