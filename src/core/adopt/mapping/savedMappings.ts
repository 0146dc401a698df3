import type { Field, Role } from "../../sheets/fields";
import { nameHalves } from "../../sheets/nameHalves";
import type { DateOrder } from "../../values/dates/dateOptions";
import type { PlaceMeant } from "../../values/places/placeMeant";
import { foldHeading } from "../headings/foldHeading";
import type { SheetMapping } from "./mapping";
import { placesSaid } from "./placesSaid";

/** A mapping as it is kept in the workbook: found again by its headings, wherever the columns have moved. */
export interface SavedMapping {
  readonly role: Role | null;
  /** With no role: a list of people at the customers of another. */
  readonly contacts?: true | undefined;
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
  return { role: mapping.role, ...(mapping.contactsOf !== undefined && { contacts: true }), fields };
}

/**
 * The saved mapping of exactly these headings, in any order; else the longest one they begin with, for columns that
 * came at the right edge later (split off, or 异常标注) take nothing back of what the user said.
 */
export function savedFor(
  saved: readonly SavedMapping[],
  columns: readonly { readonly heading: string }[],
): SavedMapping | undefined {
  const there = namesOf(columns.map((column) => foldHeading(column.heading).full));
  const key = keyOf(there);
  const headings = (mapping: SavedMapping) => namesOf(mapping.fields.map((entry) => entry.heading));
  const exact = saved.find((mapping) => keyOf(headings(mapping)) === key);
  const begun = saved.filter((mapping) => begins(there, headings(mapping)));
  const found = exact ?? begun.toSorted((a, b) => b.fields.length - a.fields.length)[0];
  return found && withHalves(found, columns);
}

/** Kept before a name could stand in two columns: First name as the name, Surname as the contact. */
function withHalves(saved: SavedMapping, columns: readonly { readonly heading: string }[]): SavedMapping {
  const fieldOf = (heading: string) => saved.fields.find((entry) => entry.heading === heading)?.field;
  const people = columns.flatMap(({ heading }) => {
    const folded = foldHeading(heading).full;
    const field = fieldOf(folded) ?? null;
    return field === "personName" || field === "contactName" ? [{ heading, folded, field }] : [];
  });
  const halves = nameHalves(people);
  if (halves === null) return saved;
  const asHalf = (entry: SavedField): SavedField => {
    if (entry.heading === halves.given.folded) return { ...entry, field: "firstName" };
    return entry.heading === halves.family.folded ? { ...entry, field: "lastName" } : entry;
  };
  return { ...saved, fields: saved.fields.map(asHalf) };
}

/** 名称 and 电话 alone begin many sheets. */
const fewestHeadings = 3;
/** As many as a column of contacts is split into. */
const mostAdded = 8;

function begins(there: readonly string[], names: readonly string[]): boolean {
  const added = there.length - names.length;
  if (names.length < fewestHeadings || added < 1 || added > mostAdded) return false;
  return names.every((name, i) => name === there[i]);
}

function namesOf(headings: readonly string[]): readonly string[] {
  return headings.filter((heading) => heading !== "");
}

function keyOf(headings: readonly string[]): string {
  return headings.toSorted().join("\n");
}
