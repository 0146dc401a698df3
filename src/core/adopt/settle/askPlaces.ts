import { divisionFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import type { SeenColumn } from "../columns/seenColumn";
import { askedPlaces } from "../mapping/askedPlaces";
import type { ColumnMapping } from "../mapping/mapping";

/** Puts the question which place a name means, only where no other column of the sheet answers it. */
export function askPlaces(
  columns: readonly SeenColumn[],
  mapped: readonly ColumnMapping[],
): readonly ColumnMapping[] {
  return mapped.map((mapping, i) => {
    const column = columns[i];
    const others = mapped.filter((other) => other !== mapping).map(({ field }) => field);
    if (!column || mapping.field === null || !namesPlacesAlone(mapping.field, others)) return mapping;
    const places = askedPlaces(column.profile.placesOpen(), column.known?.places ?? []);
    return places.length > 0 ? { ...mapping, places } : mapping;
  });
}

const parts: ReadonlySet<Field | null> = new Set<Field | null>(divisionFields);

/** 省 beside 区县 says which 朝阳区 is meant. */
function namesPlacesAlone(field: Field, others: readonly (Field | null)[]): boolean {
  const beside = others.some((other) => parts.has(other));
  if (field === "region") return !beside;
  return (field === "address" || parts.has(field)) && !beside && !others.includes("region");
}
