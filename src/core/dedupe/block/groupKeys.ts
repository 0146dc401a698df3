import type { KeyFamily } from "./keys";

/**
 * Room to find equal keys in, kept from family to family: making big arrays anew costs more than filling them.
 */
export interface KeySpace {
  /** Keys of a family part by part, with their rows: equal keys lie in one part, which fits the processor's cache. */
  keys: Int32Array;
  rows: Int32Array;
  parts: Int32Array;
  partBits: number;
  /** By position in a part: one more than that of the key before it that is the same, 0 if there is none. */
  before: Int32Array;
  /**
   * Hash table of a part: each slot's key and, beside it, `base` and one more than the position of the last that has it.
   * The base rises from part to part, so that what is left of former parts is below it and needs no clearing.
   */
  table: Int32Array;
  base: number;
  /** Keys of the part told last, by which the base rises. */
  told: number;
  /** Slots with more than one key. */
  shared: Int32Array;
  /** Rows of the group being told, and room to sort them. */
  group: Int32Array;
  /** Which chain of twins each of them is of. */
  chains: Int32Array;
  order: Float64Array;
}

const none = new Int32Array(0);
/** Keys and rows lie in `room` as long as that is enough. */
export const keySpace = (room: Int32Array): KeySpace => ({
  keys: room.subarray(0, room.length >>> 1),
  rows: room.subarray(room.length >>> 1),
  parts: none,
  partBits: 0,
  before: none,
  table: none,
  base: 0,
  told: 0,
  shared: none,
  group: none,
  chains: none,
  order: new Float64Array(0),
});

/** About as many keys as a part is to hold: with its table they are half a megabyte. */
const keysOfPartBits = 15;
const mixer = 0x9e3779b1;

/** How the part of a key is told from its upper bits. */
interface Parting {
  readonly shift: number;
  readonly only: number;
}

/** A shift by 32 is none: all keys of a single part would be told apart. */
const partingOf = (partBits: number): Parting =>
  partBits === 0 ? { shift: 31, only: 0 } : { shift: 32 - partBits, only: -1 };

const partOf = (key: number, { shift, only }: Parting): number => (Math.imul(key, mixer) >>> shift) & only;

/*
 * A long loop is compiled while it runs, without what follows it, and thrown away where that is reached: so each of these
 * stands in a function of its own.
 */

function countParts(parts: Int32Array, keys: Int32Array, parting: Parting): void {
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    if (key === 0) continue;
    const part = partOf(key, parting) + 1;
    parts[part] = (parts[part] ?? 0) + 1;
  }
}

function fillParts(space: KeySpace, next: Int32Array, { keys, rows }: KeyFamily, parting: Parting): void {
  const laidKeys = space.keys;
  const laidRows = space.rows;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    if (key === 0) continue;
    const part = partOf(key, parting);
    const at = next[part] ?? 0;
    next[part] = at + 1;
    laidKeys[at] = key;
    laidRows[at] = rows === null ? i : (rows[i] ?? 0);
  }
}

/** Lays a family's keys out by parts, keys of no value left out. */
export function layOut(family: KeyFamily, space: KeySpace): void {
  const partBits = Math.max(0, 32 - Math.clz32(family.keys.length >>> keysOfPartBits));
  const parting = partingOf(partBits);
  const parts = new Int32Array((1 << partBits) + 1);
  countParts(parts, family.keys, parting);
  for (let part = 1; part < parts.length; part++) parts[part] = (parts[part] ?? 0) + (parts[part - 1] ?? 0);
  const length = parts[parts.length - 1] ?? 0;
  if (space.keys.length < length) {
    space.keys = new Int32Array(length);
    space.rows = new Int32Array(length);
  }
  fillParts(space, parts.slice(), family, parting);
  space.parts = parts;
  space.partBits = partBits;
}

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
