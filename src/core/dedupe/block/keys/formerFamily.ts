import type { FormerNames } from "../../columns/names/formerNames";
import { addKey, familyOf, type KeyFamily, type KeyWish, restart } from "./keys";

/** Names of before beside the names others bear, by their cores or Latin words. */
export function formerFamily(
  { column, rowCount }: FormerNames,
  { cap, writer, onlyShared }: Omit<KeyWish, "rowCount">,
): KeyFamily {
  const { coreHashes, latin } = column;
  const keyOf = (at: number): number => coreHashes[at] || (latin.wholes[at] ?? 0);
  restart(writer, 64);
  const former = new Set<number>();
  for (let row = 0; row < rowCount; row++) {
    const key = keyOf(rowCount + row);
    if (key === 0) continue;
    former.add(key);
    addKey(writer, key, row);
  }
  for (let row = 0; row < rowCount; row++) {
    const key = keyOf(row);
    const isWanted = onlyShared ? former.has(key) : key !== 0;
    if (isWanted && key !== keyOf(rowCount + row)) addKey(writer, key, row);
  }
  return familyOf(writer, cap);
}
