import { type Candidates, gatherPairs, type MayReach } from "./gatherPairs";
import { findShared, type KeySpace, keySpace, layOut, tellGroup } from "./groupKeys";
import type { KeyFamily } from "./keys";
import { addPair, type PairWriter } from "./pairWriter";
import { nextTwin, type Twins } from "./sharedDeletions";

function pairAll(pairs: PairWriter, rows: Int32Array, size: number): void {
  for (let i = 0; i < size; i++) {
    for (let k = i + 1; k < size; k++) addPair(pairs, rows[i] ?? 0, rows[k] ?? 0);
  }
}

/** The same, but for rows of one chain: they have met. */
function pairChains(pairs: PairWriter, { group, chains }: KeySpace, size: number): void {
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
function pairNeighbours(pairs: PairWriter, space: KeySpace, contents: Int32Array, size: number): void {
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

/** Puts the rows chained to those of the group behind them, and returns how many there are then. */
function addTwins(space: KeySpace, twins: Twins, firsts: number): number {
  let size = firsts;
  for (let i = 0; i < firsts; i++) {
    const first = space.group[i] ?? 0;
    if (space.chains.length <= i) growGroup(space);
    space.chains[i] = first;
    for (let next = twins[first] ?? 0; next > 0; next = nextTwin(twins, next - 1)) {
      if (size >= space.group.length || size >= space.chains.length) growGroup(space);
      space.group[size] = next - 1;
      space.chains[size++] = first;
    }
  }
  return size;
}

function growGroup(space: KeySpace): void {
  const size = Math.max(space.group.length, space.chains.length) * 2 + 64;
  const group = new Int32Array(size);
  const chains = new Int32Array(size);
  group.set(space.group);
  chains.set(space.chains);
  space.group = group;
  space.chains = chains;
}

/** Pairs the rows that have the key of one slot of a part. */
function joinSlot(
  pairs: PairWriter,
  { twins, cap }: KeyFamily,
  contents: Int32Array,
  space: KeySpace,
  told: number,
): void {
  const size = twins === null ? told : addTwins(space, twins, told);
  // Rows that say the same stand in their order, as in every other block.
  if (size > cap && size > told) space.group.subarray(0, size).sort();
  if (size > cap) pairNeighbours(pairs, space, contents, size);
  else if (size > told) pairChains(pairs, space, size);
  else pairAll(pairs, space.group, size);
}

function joinPart(
  pairs: PairWriter,
  family: KeyFamily,
  contents: Int32Array,
  space: KeySpace,
  part: number,
): void {
  const shared = findShared(space, part);
  for (let i = 0; i < shared; i++)
    joinSlot(pairs, family, contents, space, tellGroup(space, part, space.shared[i] ?? 0));
}

/** Pairs the rows of each key. */
function joinFamily(pairs: PairWriter, family: KeyFamily, contents: Int32Array, space: KeySpace): void {
  layOut(family, space);
  for (let part = 0; part + 1 < space.parts.length; part++) joinPart(pairs, family, contents, space, part);
}

/**
 * Every pair of rows that share a block key and may reach the limit, each once. The upper half of `room` is written over at
 * once; all of it is free when `look` is asked, once the last family was read.
 */
export function findCandidates(
  families: Iterable<KeyFamily>,
  contents: Int32Array,
  rowCount: number,
  room: Int32Array,
  look: () => MayReach,
): Candidates {
  const pairs: PairWriter = { blocks: [], end: 0 };
  const space = keySpace(room.subarray(room.length >>> 1));
  for (const family of families) joinFamily(pairs, family, contents, space);
  return gatherPairs(pairs, rowCount, look);
}
