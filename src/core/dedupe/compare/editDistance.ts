import { type CodePool, lengthIn } from "../columns/codePool";

const longest = 64;
const rows = [new Uint8Array(longest + 2), new Uint8Array(longest + 2), new Uint8Array(longest + 2)] as const;

/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours) of two texts of a pool, or
 * `limit + 1` as soon as it is more than `limit`.
 */
export function editDistance(pool: CodePool, a: number, b: number, limit: number): number {
  const lengthA = Math.min(longest, lengthIn(pool, a));
  const lengthB = Math.min(longest, lengthIn(pool, b));
  if (Math.abs(lengthA - lengthB) > limit) return limit + 1;
  return distance(pool.codes, pool.starts[a] ?? 0, lengthA, pool.starts[b] ?? 0, lengthB, limit);
}

function distance(
  codes: Uint16Array,
  fromA: number,
  lengthA: number,
  fromB: number,
  lengthB: number,
  limit: number,
): number {
  let [before, last, next]: readonly [Uint8Array, Uint8Array, Uint8Array] = rows;
  for (let k = 0; k <= lengthB; k++) last[k] = k;
  for (let i = 1; i <= lengthA; i++) {
    const best = fillRow(codes, fromA + i - 1, fromB, lengthB, i, before, last, next);
    if (best > limit) return limit + 1;
    [before, last, next] = [last, next, before];
  }
  return Math.min(limit + 1, last[lengthB] ?? 0);
}

function fillRow(
  codes: Uint16Array,
  atA: number,
  fromB: number,
  lengthB: number,
  i: number,
  before: Uint8Array,
  last: Uint8Array,
  next: Uint8Array,
): number {
  const code = codes[atA] ?? 0;
  next[0] = i;
  let best = i;
  for (let k = 1; k <= lengthB; k++) {
    const other = codes[fromB + k - 1] ?? 0;
    const replaced = (last[k - 1] ?? 0) + (code === other ? 0 : 1);
    let cost = Math.min(replaced, (last[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1);
    if (i > 1 && k > 1 && code === codes[fromB + k - 2] && other === codes[atA - 1]) {
      cost = Math.min(cost, (before[k - 2] ?? 0) + 1);
    }
    next[k] = cost;
    if (cost < best) best = cost;
  }
  return best;
}
