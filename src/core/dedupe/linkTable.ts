import { mix } from "./block/keys";
import type { Links } from "./links";

/** The links of a knot by their rows: a hash table, one more than the link's number in each slot. */
export interface LinkTable {
  slots: Int32Array;
  mask: number;
}

export const linkTable = (): LinkTable => ({ slots: new Int32Array(0), mask: 0 });

/** Makes the table that of these links. */
export function fileLinks(table: LinkTable, { count, lower, upper }: Links): void {
  const size = 2 << (32 - Math.clz32(count));
  if (table.slots.length < size) table.slots = new Int32Array(size);
  else table.slots.fill(0, 0, size);
  table.mask = size - 1;
  for (let link = 0; link < count; link++) {
    let slot = mix(lower[link] ?? 0, upper[link] ?? 0) & table.mask;
    while (table.slots[slot] !== 0) slot = (slot + 1) & table.mask;
    table.slots[slot] = link + 1;
  }
}

/** Number of the link between two rows, the lower first; -1 where there is none. */
export function linkBetween(
  { slots, mask }: LinkTable,
  { lower, upper }: Links,
  a: number,
  b: number,
): number {
  let slot = mix(a, b) & mask;
  for (;;) {
    const link = (slots[slot] ?? 0) - 1;
    if (link < 0 || (lower[link] === a && upper[link] === b)) return link;
    slot = (slot + 1) & mask;
  }
}
