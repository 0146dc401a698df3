import type { EvidenceColumns } from "../../columns/evidence";
import { mix } from "../../normalise/folding/mix";
import { direct, type KeyFamily, type KeyWish } from "./keys";

/** Every column compared as it is, and every two of them together. */
export function* valueFamilies(
  { values }: EvidenceColumns,
  { rowCount, cap }: KeyWish,
): Generator<KeyFamily> {
  for (const { column } of values) yield direct(column.hashes, cap);
  for (let i = 0; i < values.length; i++) {
    for (let k = i + 1; k < values.length; k++) {
      const a = values[i]?.column.hashes;
      const b = values[k]?.column.hashes;
      const swappable = isName(values[i]) && isName(values[k]);
      if (a !== undefined && b !== undefined) yield pairFamily(a, b, rowCount, cap, swappable);
    }
  }
}

const isName = (value: EvidenceColumns["values"][number] | undefined): boolean =>
  value?.kind === "given" || value?.kind === "surname";

/** Two columns together; of given name and surname in either order. */
function pairFamily(
  a: Int32Array,
  b: Int32Array,
  rowCount: number,
  cap: number,
  swappable: boolean,
): KeyFamily {
  const keys = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const first = a[row] ?? 0;
    const second = b[row] ?? 0;
    if (first === 0 || second === 0) continue;
    keys[row] = swappable ? mix(Math.min(first, second), Math.max(first, second)) : mix(first, second);
  }
  return direct(keys, cap);
}
