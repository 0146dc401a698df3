import type { EvidenceColumns } from "../../columns/evidence";
import type { NameColumn } from "../../columns/names/names";
import { mix } from "../../normalise/folding/mix";
import { findDeletions, foundKeys, provinceAt } from "./deletionFamilies";
import { countKey, isShared, type KeyCounters, keyCounters } from "./keyCounters";
import { addKey, familyOf, type KeyFamily, type KeyWish, type KeyWriter, restart } from "./keys";
import { findTwins, type Twins } from "./twins";

/** Twins by core and province. */
function twinFamily(
  columns: EvidenceColumns,
  names: NameColumn,
  twins: Twins,
  { cap, writer }: KeyWish,
): KeyFamily {
  restart(writer, twins.length);
  for (let row = 0; row < twins.length; row++) {
    if (twins[row] !== 0) addKey(writer, mix(names.coreHashes[row] ?? 0, provinceAt(columns, row)), row);
  }
  return familyOf(writer, cap);
}

/** Does the row speak for its twins, and has it a name? */
const leads = (names: NameColumn, twins: Twins, row: number): boolean =>
  (twins[row] ?? 0) >= 0 && names.coreHashes[row] !== 0;

function countKeys(columns: EvidenceColumns, names: NameColumn, twins: Twins, counters: KeyCounters): void {
  const found = foundKeys();
  for (let row = 0; row < twins.length; row++) {
    if (!leads(names, twins, row)) continue;
    const count = findDeletions(names, provinceAt(columns, row), row, found);
    for (let i = 0; i < count; i++) countKey(counters, found[i] ?? 0);
  }
}

function addShared(
  columns: EvidenceColumns,
  names: NameColumn,
  twins: Twins,
  counters: KeyCounters,
  writer: KeyWriter,
): void {
  const found = foundKeys();
  for (let row = 0; row < twins.length; row++) {
    if (!leads(names, twins, row)) continue;
    const count = findDeletions(names, provinceAt(columns, row), row, found);
    for (let i = 0; i < count; i++) {
      const key = found[i] ?? 0;
      if (isShared(counters, key)) addKey(writer, key, row);
    }
  }
}

/**
 * Keys only one row has bring nobody together, and most keys are such: how often each comes is counted first, so that few
 * of them are ever stored.
 */
function firstsFamily(
  columns: EvidenceColumns,
  names: NameColumn,
  twins: Twins,
  { cap, writer }: KeyWish,
): KeyFamily {
  const counters = keyCounters(twins.length);
  countKeys(columns, names, twins, counters);
  addShared(columns, names, twins, counters, restart(writer, twins.length));
  return familyOf(writer, cap, twins);
}

/**
 * The keys of names one slip apart as far as rows share them: those of twins once, by the first of them, for what is
 * near one of them is near all.
 */
export function* sharedDeletions(
  columns: EvidenceColumns,
  names: NameColumn,
  wish: KeyWish,
): Generator<KeyFamily> {
  const twins = findTwins(columns, names, wish);
  yield twinFamily(columns, names, twins, wish);
  yield firstsFamily(columns, names, twins, wish);
}
