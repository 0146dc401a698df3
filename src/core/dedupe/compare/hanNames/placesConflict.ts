import type { NameColumn } from "../../columns/names/names";
import { sayOthers } from "../../columns/texts/sayOthers";

/** Two places in names that do not agree: another province, city or district, as far as both are said. */
function regionsConflict(a: number, b: number): boolean {
  if (a === 0 || b === 0) return false;
  for (const unit of [10_000, 100, 1]) {
    const [placeA, placeB] = [Math.floor(a / unit), Math.floor(b / unit)];
    if (placeA % 100 === 0 || placeB % 100 === 0) return false;
    if (placeA !== placeB) return true;
  }
  return false;
}

/** Two names that say where they are, and not the same. */
export function placesConflict({ regions, towns }: NameColumn, a: number, b: number): boolean {
  if (regionsConflict(regions[a] ?? 0, regions[b] ?? 0)) return true;
  return sayOthers(towns, a, b);
}
