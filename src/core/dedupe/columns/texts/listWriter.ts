import { countBits, scratchHashes } from "./frequency";
import { hashNumber } from "./hashNumber";
import type { ListColumn } from "./lists";

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
