import type { KeySpace } from "../groups/keySpace";
import { addPair, type PairWriter } from "./pairWriter";

/** Every two rows of a group. */
export function pairAll(pairs: PairWriter, rows: Int32Array, size: number): void {
  for (let i = 0; i < size; i++) {
    for (let k = i + 1; k < size; k++) addPair(pairs, rows[i] ?? 0, rows[k] ?? 0);
  }
}

/** The same, but for rows of one chain: they have met. */
export function pairChains(pairs: PairWriter, { group, chains }: KeySpace, size: number): void {
  for (let i = 0; i < size; i++) {
    for (let k = i + 1; k < size; k++) {
      if (chains[i] !== chains[k]) addPair(pairs, group[i] ?? 0, group[k] ?? 0);
    }
  }
}

/** Places of a crowded block are told apart by this much beside its contents: 2^32 × 2^21 is exact in a double. */
const places = 2 ** 21;
const lowest = 2 ** 31;

/**
 * Crowded block: each row with the next one in the order of their contents, whatever order they came in. That brings
 * rows together that say the same; the order is as good as random beyond them, and five neighbours found no more than
 * one on any labelled set.
 */
export function pairNeighbours(pairs: PairWriter, space: KeySpace, contents: Int32Array, size: number): void {
  const { group } = space;
  if (space.order.length < size) space.order = new Float64Array(size * 2);
  const order = space.order.subarray(0, size);
  for (let i = 0; i < size; i++) order[i] = ((contents[group[i] ?? 0] ?? 0) + lowest) * places + i;
  order.sort();
  let last = -1;
  for (let i = 0; i < size; i++) {
    const sorted = order[i] ?? 0;
    // The remainder of such large numbers is ten times as slow.
    const row = group[sorted - Math.floor(sorted / places) * places] ?? 0;
    if (last >= 0) addPair(pairs, last, row);
    last = row;
  }
}
