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
