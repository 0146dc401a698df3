import type { KeyFamily } from "../keys/keys";
import type { KeySpace } from "./keySpace";

/** About as many keys as a part is to hold: with its table they are half a megabyte. */
const keysOfPartBits = 15;

export const mixer = 0x9e3779b1;

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
