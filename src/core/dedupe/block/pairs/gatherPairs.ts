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

/*
 * A long loop is compiled while it runs, without what follows it, and thrown away where that is reached: so each of these
 * stands in a function of its own.
 */

/** Adds to each place the one before it. */
function addUp(counts: Int32Array): void {
  for (let i = 1; i < counts.length; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
}

/** Counts the pairs of each lower row in the place behind its own. */
function countLower(block: Int32Array, counts: Int32Array): void {
  for (let i = 0; i < block.length; i += 2) {
    const next = (block[i] ?? 0) + 1;
    counts[next] = (counts[next] ?? 0) + 1;
  }
}

/** Puts the upper rows where those of their lower row end so far. */
function putUpper(block: Int32Array, ends: Int32Array, uppers: Int32Array): void {
  for (let i = 0; i < block.length; i += 2) {
    const row = block[i] ?? 0;
    const to = ends[row] ?? 0;
    uppers[to] = block[i + 1] ?? 0;
    ends[row] = to + 1;
  }
}

/** Fills `uppers` with the upper rows of all pairs, by their lower rows; the answer is where those of each row end. */
function sortByLower(blocks: readonly Int32Array[], rowCount: number, uppers: Int32Array): Int32Array {
  const ends = new Int32Array(rowCount + 1);
  for (const block of blocks) countLower(block, ends);
  addUp(ends);
  for (const block of blocks) putUpper(block, ends, uppers);
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

/** Counts the pairs of each row, those it is the lower of and those it is the upper of, two places behind its own. */
function countBoth(ends: Int32Array, uppers: Int32Array, counts: Int32Array): void {
  for (let row = 0, from = 0; row + 2 < counts.length; row++) {
    const to = ends[row] ?? 0;
    counts[row + 2] = (counts[row + 2] ?? 0) + to - from;
    for (; from < to; from++) {
      const upper = (uppers[from] ?? 0) + 2;
      counts[upper] = (counts[upper] ?? 0) + 1;
    }
  }
}

/** Puts each pair where the partners of both of its rows end so far, which `starts` tells in the place behind them. */
function putBoth(ends: Int32Array, uppers: Int32Array, starts: Int32Array, partners: Int32Array): void {
  for (let row = 0, i = 0; row + 2 < starts.length; row++) {
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
}

/** Puts each pair under both of its rows. */
function underBoth(ends: Int32Array, uppers: Int32Array, rowCount: number): Omit<Candidates, "met"> {
  const starts = new Int32Array(rowCount + 2);
  countBoth(ends, uppers, starts);
  addUp(starts);
  const partners = new Int32Array(starts[rowCount + 1] ?? 0);
  putBoth(ends, uppers, starts, partners);
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
