import { findShared, tellGroup } from "./groups/groupKeys";
import { layOut } from "./groups/keyParts";
import { type KeySpace, keySpace } from "./groups/keySpace";
import type { KeyFamily } from "./keys/keys";
import { nextTwin, type Twins } from "./keys/twins";
import { type Candidates, gatherPairs, type MayReach } from "./pairs/gatherPairs";
import { pairAll, pairChains, pairNeighbours } from "./pairs/pairGroup";
import type { PairWriter } from "./pairs/pairWriter";

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

/** Where the pairs of one family go, and what they are found by. */
interface Joining {
  readonly pairs: PairWriter;
  readonly space: KeySpace;
  readonly contents: Int32Array;
  readonly cap: number;
}

/*
 * Two loops, not one that asks each time whether there are twins: what a loop has never done by the time it is compiled
 * throws the code away.
 */

/** Pairs the rows that have the same key, in one part. */
function joinRows({ pairs, space, contents, cap }: Joining, part: number): void {
  const shared = findShared(space, part);
  for (let i = 0; i < shared; i++) {
    const size = tellGroup(space, part, space.shared[i] ?? 0);
    if (size > cap) pairNeighbours(pairs, space, contents, size);
    else pairAll(pairs, space.group, size);
  }
}

/** The same of rows that stand for their twins as well. */
function joinChains({ pairs, space, contents, cap }: Joining, part: number, twins: Twins): void {
  const shared = findShared(space, part);
  for (let i = 0; i < shared; i++) {
    const told = tellGroup(space, part, space.shared[i] ?? 0);
    const size = addTwins(space, twins, told);
    // Rows that say the same stand in their order, as in every other block.
    if (size > cap && size > told) space.group.subarray(0, size).sort();
    if (size > cap) pairNeighbours(pairs, space, contents, size);
    else if (size > told) pairChains(pairs, space, size);
    else pairAll(pairs, space.group, size);
  }
}

/** Pairs the rows of each key. */
function joinFamily(joining: Joining, family: KeyFamily): void {
  const { space } = joining;
  layOut(family, space);
  for (let part = 0; part + 1 < space.parts.length; part++) {
    if (family.twins === null) joinRows(joining, part);
    else joinChains(joining, part, family.twins);
  }
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
  for (const family of families) joinFamily({ pairs, space, contents, cap: family.cap }, family);
  return gatherPairs(pairs, rowCount, look);
}
