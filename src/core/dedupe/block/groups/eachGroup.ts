import type { KeyFamily } from "../keys/keys";
import { findShared, tellGroup } from "./groupKeys";
import { layOut } from "./keyParts";
import { keySpace } from "./keySpace";

/** Tells the rows of each key that more than one row has, in the order of the family; they hold until the next are told. */
export function eachGroup(family: KeyFamily, told: (rows: Int32Array, key: number) => void): void {
  const space = keySpace(new Int32Array(0));
  layOut(family, space);
  for (let part = 0; part + 1 < space.parts.length; part++) {
    const shared = findShared(space, part);
    for (let i = 0; i < shared; i++) {
      const slot = space.shared[i] ?? 0;
      const size = tellGroup(space, part, slot);
      told(space.group.subarray(0, size), space.table[slot] ?? 0);
    }
  }
}
