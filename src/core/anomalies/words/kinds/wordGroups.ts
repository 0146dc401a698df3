import type { ColumnKeys } from "../../cells/columnKeys";

/** How often each word stands beside each key: by key, by word. */
export type Groups = readonly (ReadonlyMap<number, number> | undefined)[];

/** The words of the first rows by their keys. */
export function grouped(keys: ColumnKeys, dependent: ColumnKeys, rows: number): Map<number, number>[] {
  const groups: Map<number, number>[] = [];
  for (let row = 0; row < Math.min(rows, keys.codes.length); row++) {
    const [key = -1, word = -1] = [keys.codes[row], dependent.codes[row]];
    if (key < 0 || word < 0) continue;
    const group = groups[key] ?? new Map<number, number>();
    groups[key] = group;
    group.set(word, (group.get(word) ?? 0) + 1);
  }
  return groups;
}

/** How many rows hold the key of a group and a word. */
export function sizeOf(group: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const times of group.values()) sum += times;
  return sum;
}
