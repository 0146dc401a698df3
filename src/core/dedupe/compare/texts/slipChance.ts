import type { ValueColumn } from "../../columns/values/values";
import { slipLevel, slipLevels } from "./valueSlip";

/** Rows looked at, and how many of those behind it each is compared with: some two thousand pairs. */
const sampled = 256;
const neighbours = 8;
/** Share of two rows of one customer that differ by a slip, where their numbers are not simply the same. */
const slipsOfOne = 0.1;

/**
 * Bits that a slip between two numbers can be worth, by how often any two numbers of the column are that near: of numbers
 * given one after the other (D210252, D210275) many are. The rows are picked by what they hold, so that their order
 * never decides.
 */
export function slipBits(column: ValueColumn, most: number): number {
  const rows = sampleOf(column);
  let pairs = 0;
  let near = 0;
  for (let i = 0; i < rows.length; i++) {
    for (let k = i + 1; k <= i + neighbours && k < rows.length; k++) {
      pairs += 1;
      if (slipLevel(column, rows[i] ?? 0, rows[k] ?? 0) === slipLevels.slip) near += 1;
    }
  }
  if (near === 0) return most;
  return Math.max(0, Math.min(most, Math.log2((slipsOfOne * pairs) / near)));
}

/** One row of each of the values with the smallest hashes, as many as are wanted. */
function sampleOf({ hashes, filled }: ValueColumn): readonly number[] {
  const limit = (2 ** 32 * sampled * 2) / Math.max(1, filled);
  const byHash = new Map<number, number>();
  for (let row = 0; row < hashes.length; row++) {
    const hash = (hashes[row] ?? 0) >>> 0;
    if (hash !== 0 && hash <= limit && !byHash.has(hash)) byHash.set(hash, row);
  }
  const least = [...byHash].sort(([a], [b]) => a - b).slice(0, sampled);
  return least.map(([, row]) => row);
}
