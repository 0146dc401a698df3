import type { Field, Role } from "../sheets/fields";
import type { DateOrder } from "../values/dateOptions";
import type { PlaceMeant } from "../values/placeMeant";
import { foldHeading } from "./foldHeading";
import type { SheetMapping } from "./mapping";
import { placesSaid } from "./placesSaid";

/** A mapping as it is kept in the workbook: found again by its headings, wherever the columns have moved. */
export interface SavedMapping {
  readonly role: Role | null;
  /** Folded headings in the sheet's order. */
  readonly fields: readonly SavedField[];
}

interface SavedField {
  readonly heading: string;
  readonly field: Field | null;
  /** What the user said of "2/3/2024" in this column. */
  readonly dateOrder?: DateOrder | undefined;
  readonly places?: readonly PlaceMeant[] | undefined;
}

/** What is kept of a mapping the user has confirmed. */
export function savedMappingOf(mapping: SheetMapping): SavedMapping {
  const named = mapping.columns.filter((column) => column.heading !== "");
  const fields = named.map(({ heading, field, dateOrder, places }) => ({
    heading: foldHeading(heading).full,
    field,
    ...(dateOrder ? { dateOrder } : {}),
    ...(placesSaid(places).length > 0 ? { places: placesSaid(places) } : {}),
  }));
  return { role: mapping.role, fields };
}

/** The saved mapping of exactly these headings, in any order. */
export function savedFor(
  saved: readonly SavedMapping[],
  columns: readonly { readonly heading: string }[],
): SavedMapping | undefined {
  const key = keyOf(columns.map((column) => foldHeading(column.heading).full));
  return saved.find((mapping) => keyOf(mapping.fields.map((entry) => entry.heading)) === key);
}

function keyOf(headings: readonly string[]): string {
  return headings
    .filter((heading) => heading !== "")
    .toSorted()
    .join("\n");
}
