import type { EvidenceColumns } from "../../columns/evidence";
import type { NameColumn } from "../../columns/names/names";
import { mix } from "../../normalise/folding/mix";
import { hasSlips, provinceAt } from "./deletionFamilies";
import { type KeyWish, restart } from "./keys";

/**
 * Rows that have all these keys in common (one core, parted alike, in one province), in chains: of a first row one more
 * than the row that follows, 0 where none does; of a row in a chain the same as -1 less it. Cores without keys of their
 * province are not chained: rows of one such core meet as far as their block is not crowded, wherever they are.
 */
export type Twins = Int32Array;

/** One more than the row that follows in a chain, 0 at its end. */
export const nextTwin = (twins: Twins, row: number): number => {
  const next = twins[row] ?? 0;
  return next < 0 ? -1 - next : next;
};

export function findTwins(columns: EvidenceColumns, names: NameColumn, { rowCount, writer }: KeyWish): Twins {
  const twins = new Int32Array(rowCount);
  const size = 1 << Math.ceil(Math.log2(rowCount * 1.6 + 8));
  // The room for keys is free here: it holds the hash table of first rows, and what each row is told by.
  restart(writer, size);
  const firsts = writer.keys.subarray(0, size).fill(0);
  const told = writer.rows;
  const mask = size - 1;
  for (let row = 0; row < rowCount; row++) {
    if (!hasSlips(names, row)) continue;
    const core = names.coreHashes[row] ?? 0;
    const key = mix(mix(core, names.marks[row] ?? 0), provinceAt(columns, row));
    told[row] = key;
    let slot = (key ^ (key >>> 15)) & mask;
    let first = (firsts[slot] ?? 0) - 1;
    while (first >= 0 && (told[first] !== key || names.coreHashes[first] !== core)) {
      slot = (slot + 1) & mask;
      first = (firsts[slot] ?? 0) - 1;
    }
    if (first < 0) firsts[slot] = row + 1;
    else {
      twins[row] = -1 - (twins[first] ?? 0);
      twins[first] = row + 1;
    }
  }
  return twins;
}
