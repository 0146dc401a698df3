import { mixer } from "./keyParts";
import type { KeySpace } from "./keySpace";

/** Largest base a position can be added to. */
const lastBase = 2 ** 30;

function makeRoom(space: KeySpace, count: number, slots: number): void {
  if (space.table.length < slots * 2 || space.base > lastBase) {
    space.table = new Int32Array(Math.max(space.table.length, slots * 2));
    space.base = 0;
  }
  if (space.before.length >= count) return;
  space.before = new Int32Array(count);
  space.shared = new Int32Array(count);
  if (space.group.length < count) space.group = new Int32Array(count);
}

/** Finds the keys of a part that stand there more than once; the answer is how many slots are `shared`. */
export function findShared(space: KeySpace, part: number): number {
  const from = space.parts[part] ?? 0;
  const to = space.parts[part + 1] ?? 0;
  const slotBits = 33 - Math.clz32(to - from);
  space.base += space.told;
  space.told = to - from;
  // Shifted, not raised: V8 (11.3) works a power out anew for every key looked up.
  makeRoom(space, to - from, 1 << slotBits);
  return enterKeys(space, from, to, slotBits);
}

function enterKeys(
  { keys, before, table, shared, partBits, base }: KeySpace,
  from: number,
  to: number,
  slotBits: number,
): number {
  const mask = (2 << slotBits) - 2;
  const shift = 31 - slotBits;
  let found = 0;
  for (let i = from; i < to; i++) {
    const key = keys[i] ?? 0;
    let slot = ((Math.imul(key, mixer) << partBits) >>> shift) & mask;
    let last = (table[slot + 1] ?? 0) - base;
    while (last > 0 && table[slot] !== key) {
      slot = (slot + 2) & mask;
      last = (table[slot + 1] ?? 0) - base;
    }
    table[slot] = key;
    table[slot + 1] = base + i - from + 1;
    before[i - from] = Math.max(0, last);
    if (last > 0 && before[last - 1] === 0) shared[found++] = slot;
  }
  return found;
}

/** Puts the rows of a shared slot into `group`, in the order of the family, and returns how many they are. */
export function tellGroup(space: KeySpace, part: number, slot: number): number {
  const { parts, rows, before, table, group, base } = space;
  const from = (parts[part] ?? 0) - 1;
  const last = (table[slot + 1] ?? 0) - base;
  let size = 0;
  for (let at = last; at !== 0; at = before[at - 1] ?? 0) size += 1;
  let left = size;
  for (let at = last; at !== 0; at = before[at - 1] ?? 0) group[--left] = rows[from + at] ?? 0;
  return size;
}
