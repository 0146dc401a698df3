/** Room for a list that is done with before the next one is asked for. */
interface Scratch {
  /** So many numbers, all 0. */
  integers(count: number): Int32Array;
  /** So many numbers, whatever was left in them. */
  numbers(count: number): Float64Array;
}

const { BYTES_PER_ELEMENT: integerBytes } = Int32Array;
const { BYTES_PER_ELEMENT: numberBytes } = Float64Array;

/**
 * Room that is used again, and let go of when the inspection is over: lists of a million numbers made anew for every
 * rule bring on a collection of the whole heap, which takes longer than most rules do. `bytesEach` is what there is for
 * one number at first: room for integers that is made wide enough takes as many numbers later.
 */
export function createScratch(bytesEach: number = integerBytes): Scratch {
  let held: WeakRef<ArrayBuffer> | null = null;
  function room(count: number, bytes: number): ArrayBuffer {
    const before = held?.deref();
    if (before !== undefined && before.byteLength >= count * bytes) return before;
    const made = new ArrayBuffer(count * Math.max(bytes, bytesEach));
    held = new WeakRef(made);
    return made;
  }
  return {
    integers: (count) => new Int32Array(room(count, integerBytes), 0, count).fill(0),
    numbers: (count) => new Float64Array(room(count, numberBytes), 0, count),
  };
}

/** Room for one number a row, for what looks at all rows once and keeps nothing of it. */
export const rowScratch = createScratch(numberBytes);
