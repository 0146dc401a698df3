import { filledBlocks, type PairWriter } from "./pairWriter";

/** Pairs to compare, each under both of its rows: partners of row r are `partners[starts[r] .. starts[r+1])`, each once. */
export interface Candidates {
  readonly starts: Int32Array;
  readonly partners: Int32Array;
  /** How many pairs were met, those that cannot reach the limit among them. */
  readonly met: number;
}

/** Whether two rows could be worth weighing. */
export type MayReach = (a: number, b: number) => boolean;

/** Fills `uppers` with the upper rows of all pairs, by their lower rows; the answer is where those of each row end. */
function sortByLower(blocks: readonly Int32Array[], rowCount: number, uppers: Int32Array): Int32Array {
  const ends = new Int32Array(rowCount + 1);
  for (const block of blocks) {
    for (let i = 0; i < block.length; i += 2) {
      const next = (block[i] ?? 0) + 1;
      ends[next] = (ends[next] ?? 0) + 1;
    }
  }
  for (let row = 1; row <= rowCount; row++) ends[row] = (ends[row] ?? 0) + (ends[row - 1] ?? 0);
  for (const block of blocks) {
    for (let i = 0; i < block.length; i += 2) {
      const row = block[i] ?? 0;
      const to = ends[row] ?? 0;
      uppers[to] = block[i + 1] ?? 0;
      ends[row] = to + 1;
    }
  }
  return ends;
}

/** Leaves each pair in once, and only if it `mayReach`, in place; how many different ones there were. */
function sift(ends: Int32Array, uppers: Int32Array, rowCount: number, mayReach: MayReach): number {
  const seen = new Int32Array(rowCount);
  let met = 0;
  let kept = 0;
  let from = 0;
  for (let row = 0; row < rowCount; row++) {
    const to = ends[row] ?? 0;
    for (let i = from; i < to; i++) {
      const upper = uppers[i] ?? 0;
      if (seen[upper] === row + 1) continue;
      seen[upper] = row + 1;
      met += 1;
      if (mayReach(row, upper)) uppers[kept++] = upper;
    }
    from = to;
    ends[row] = kept;
  }
  return met;
}

/** Puts each pair under both of its rows. */
function underBoth(ends: Int32Array, uppers: Int32Array, rowCount: number): Omit<Candidates, "met"> {
  const starts = new Int32Array(rowCount + 2);
  const count = ends[rowCount - 1] ?? 0;
  for (let i = 0; i < count; i++) {
    const upper = (uppers[i] ?? 0) + 2;
    starts[upper] = (starts[upper] ?? 0) + 1;
  }
  for (let row = 0; row < rowCount; row++) {
    const own = (ends[row] ?? 0) - (row === 0 ? 0 : (ends[row - 1] ?? 0));
    starts[row + 2] = (starts[row + 2] ?? 0) + own + (starts[row + 1] ?? 0);
  }
  const partners = new Int32Array(count * 2);
  for (let row = 0, i = 0; row < rowCount; row++) {
    for (const to = ends[row] ?? 0; i < to; i++) {
      const upper = uppers[i] ?? 0;
      const atLower = starts[row + 1] ?? 0;
      const atUpper = starts[upper + 1] ?? 0;
      partners[atLower] = upper;
      partners[atUpper] = row;
      starts[row + 1] = atLower + 1;
      starts[upper + 1] = atUpper + 1;
    }
  }
  return { starts: starts.subarray(0, rowCount + 1), partners };
}

/** Each pair that may reach the limit once, under both of its rows. */
export function gatherPairs(pairs: PairWriter, rowCount: number, look: () => MayReach): Candidates {
  const blocks = filledBlocks(pairs);
  const count = blocks.reduce((sum, block) => sum + block.length, 0) / 2;
  const uppers = new Int32Array(count);
  const ends = sortByLower(blocks, rowCount, uppers);
  const met = sift(ends, uppers, rowCount, look());
  return { ...underBoth(ends, uppers, rowCount), met };
}
