import type { EvidenceColumns } from "../../columns/evidence";
import { mix } from "../../normalise/folding/mix";
import { cityOf } from "../../normalise/places/divisionNames";
import { direct, type KeyFamily, type KeyWish, keysOfRows } from "./keys";

/** Contact and city together. */
export function contactFamily(
  fulls: Int32Array,
  regions: Int32Array | null,
  { rowCount, cap, writer }: KeyWish,
): KeyFamily {
  const keys = keysOfRows(writer, rowCount);
  for (let row = 0; row < rowCount; row++) {
    const full = fulls[row] ?? 0;
    if (full !== 0) keys[row] = mix(full, cityOf(regions?.[row] ?? 0));
  }
  return direct(keys, cap);
}

/** Whole names of persons as they are meant and as they are written. */
export function* personFamilies(
  { people, column }: NonNullable<EvidenceColumns["persons"]>,
  wish: KeyWish,
): Generator<KeyFamily> {
  yield contactFamily(people.fulls, null, wish);
  yield direct(column.hashes, wish.cap);
}
