import { type Field, otherFields } from "../../sheets/fields";
import { foldHeading } from "../headings/foldHeading";
import type { ColumnMapping, SheetMapping } from "../mapping/mapping";
import { repeatableFields } from "./repeatableFields";

/** What a column is called when nothing told what it means. */
const untold: ReadonlySet<Field> = new Set<Field>(otherFields);
/** A heading that may mean several things (类别) gives way to cells that tell. */
const vague = 0.7;

/** A column of a sister sheet and whose it is. */
interface Offer {
  readonly field: Field;
  readonly confidence: number;
  readonly sheet: string;
}

/**
 * Sheets of one kind with the same headings — a month each, a year each, a salesperson each — say the same under them:
 * what the cells of one could not tell is taken from another whose cells could, as far as no other column says it.
 */
export function agreeWithSisters(mappings: readonly SheetMapping[]): readonly SheetMapping[] {
  return mappings.map((mapping) => {
    const sisters = mappings.filter((other) => other !== mapping && other.role === mapping.role);
    if (mapping.role === null || sisters.length === 0) return mapping;
    const offers = mapping.columns.map((column) => offered(column, sisters));
    if (offers.every((offer) => offer === undefined)) return mapping;
    return { ...mapping, columns: withTaken(mapping.columns, offers) };
  });
}

/** What another sheet tells of the column of the same heading that this one does not. */
function offered(column: ColumnMapping, sisters: readonly SheetMapping[]): Offer | undefined {
  const heading = foldHeading(column.heading).full;
  if (heading === "") return undefined;
  for (const { sheet, columns } of sisters) {
    const told = columns.find((other) => foldHeading(other.heading).full === heading);
    if (told !== undefined && told.field !== null && tellsMore(told, column))
      return { field: told.field, confidence: told.confidence, sheet };
  }
  return undefined;
}

function tellsMore(told: ColumnMapping, own: ColumnMapping): boolean {
  // A part of a day is one by those beside it.
  if (told.dayParts !== undefined || own.dayParts !== undefined) return false;
  if (told.field === own.field || isUntold(told) || own.reason.kind === "user" || own.reason.kind === "saved")
    return false;
  const byCells = told.reason.kind === "content" || told.reason.kind === "heading-and-content";
  return isUntold(own) || (byCells && own.reason.kind === "heading" && own.confidence < vague);
}

function isUntold({ field, reason }: ColumnMapping): boolean {
  return field === null || untold.has(field) || reason.kind === "left";
}

function withTaken(
  columns: readonly ColumnMapping[],
  offers: readonly (Offer | undefined)[],
): readonly ColumnMapping[] {
  const said = new Set(columns.flatMap(({ field }, i) => (offers[i] === undefined ? [field] : [])));
  return columns.map((column, i) => {
    const offer = offers[i];
    if (offer === undefined || (said.has(offer.field) && !repeatableFields.has(offer.field))) return column;
    said.add(offer.field);
    const { field, confidence, sheet } = offer;
    return { ...column, field, confidence, reason: { kind: "sister", sheet } };
  });
}
