import { type CodePool, lengthIn } from "../../columns/texts/codePool";

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
  return trimmedDistance(pool.codes, pool.starts[a] ?? 0, lengthA, pool.starts[b] ?? 0, lengthB, limit);
}

/** Characters both texts end with. */
function commonEnd(codes: Uint16Array, toA: number, toB: number, most: number): number {
  let length = 0;
  while (length < most && codes[toA - 1 - length] === codes[toB - 1 - length]) length++;
  return length;
}

/** What both begin and end with costs nothing; one edit leaves next to nothing between, so most pairs are told at once. */
function trimmedDistance(
  codes: Uint16Array,
  fromA: number,
  lengthA: number,
  fromB: number,
  lengthB: number,
  limit: number,
): number {
  const shorter = Math.min(lengthA, lengthB);
  let start = 0;
  while (start < shorter && codes[fromA + start] === codes[fromB + start]) start++;
  const end = start + commonEnd(codes, fromA + lengthA, fromB + lengthB, shorter - start);
  const restA = lengthA - end;
  const restB = lengthB - end;
  if (restA === 0 || restB === 0) return Math.min(limit + 1, restA + restB);
  const swapped = restA === 2 && restB === 2 && codes[fromA + start] === codes[fromB + start + 1];
  if (restA === 1 && restB === 1) return 1;
  if (swapped && codes[fromA + start + 1] === codes[fromB + start]) return 1;
  return limit === 1 ? 2 : distance(codes, fromA + start, restA, fromB + start, restB, limit);
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
