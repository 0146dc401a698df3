import type { Field } from "../../sheets/fields";
import { isMarksHeading } from "../../sheets/sheetLayout";
import { foldHeading } from "../headings/foldHeading";
import type { SavedMapping } from "../mapping/savedMappings";
import type { SeenColumn } from "./seenColumn";

/** What a heading means, whatever the recogniser thinks; null: nothing. */
export interface Override {
  readonly heading: string;
  readonly field: Field | null;
}

/** The user's word, then a saved mapping, beside what the sheet shows; what we wrote ourselves is nobody's data. */
export function withKnown(
  columns: readonly SeenColumn[],
  saved: SavedMapping | undefined,
  overrides: readonly Override[],
): readonly SeenColumn[] {
  return columns.map((column) => {
    if (isMarksHeading(column.heading)) return { ...column, known: { field: null, reason: { kind: "own" } } };
    const heading = foldHeading(column.heading).full;
    const user = overrides.find((override) => foldHeading(override.heading).full === heading);
    if (user !== undefined) return { ...column, known: { field: user.field, reason: { kind: "user" } } };
    const kept = saved?.fields.find((entry) => entry.heading === heading);
    if (kept === undefined) return column;
    const said = {
      ...(kept.dateOrder === undefined ? {} : { dateOrder: kept.dateOrder }),
      ...(kept.places === undefined ? {} : { places: kept.places }),
    };
    return { ...column, known: { field: kept.field, reason: { kind: "saved" }, ...said } };
  });
}
