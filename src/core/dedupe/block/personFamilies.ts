import type { EvidenceColumns } from "../columns/evidence";
import { cityOf } from "../normalise/divisionWords";
import { mix } from "../normalise/mix";
import { direct, type KeyFamily, type KeyWriter, keysOfRows } from "./keys";

/** Contact and city together. */
export function contactFamily(
  fulls: Int32Array,
  regions: Int32Array | null,
  rowCount: number,
  cap: number,
  writer: KeyWriter,
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
  rowCount: number,
  cap: number,
  writer: KeyWriter,
): Generator<KeyFamily> {
  yield contactFamily(people.fulls, null, rowCount, cap, writer);
  yield direct(column.hashes, cap);
}
