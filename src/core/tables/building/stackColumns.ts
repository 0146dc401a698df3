import { foldHeading } from "../../adopt/headings/foldHeading";
import type { ColumnMapping, SheetMapping } from "../../adopt/mapping/mapping";
import { placesSaid } from "../../adopt/mapping/placesSaid";
import type { Field } from "../../sheets/fields";
import type { DateOrder } from "../../values/dates/dateOptions";
import type { DaySpan } from "../../values/dates/daySpan";
import type { PlaceMeant } from "../../values/places/placeMeant";

/** A column of the stacked table: where it stands on each sheet (-1: not there). */
export interface StackedColumn {
  readonly field: Field;
  readonly heading: string;
  readonly scale: number;
  readonly columnOnSheet: readonly number[];
  readonly headingOnSheet?: readonly string[];
  readonly dateOrder?: DateOrder;
  readonly sumsOf?: DaySpan;
  readonly year?: number;
  readonly places?: readonly PlaceMeant[];
}

interface Draft {
  readonly field: Field;
  readonly heading: string;
  readonly folded: string;
  readonly scale: number;
  readonly onSheet: number[];
  readonly headings: string[];
  readonly rank: number;
  readonly position: number;
  /** As the user said of one of the sheets; sheets of one table are kept by the same people. */
  dateOrder: DateOrder | undefined;
  readonly sumsOf: DaySpan | undefined;
  /** The same on all sheets that say one. */
  year: number | undefined;
  readonly places: PlaceMeant[];
}

/** Fields that say nothing of the meaning: such columns are the same only under the same heading. */
const open: ReadonlySet<Field> = new Set<Field>(["date", "identifier", "text", "number", "note"]);

/**
 * Lays the columns of several sheets of one role over each other: the most trusted column of a field first,
 * further ones (a second phone) by equal heading where there is one.
 */
export function stackColumns(mappings: readonly SheetMapping[]): readonly StackedColumn[] {
  const drafts: Draft[] = [];
  mappings.forEach((mapping, sheet) => {
    for (const column of byTrust(mapping.columns)) place(drafts, column, sheet, mappings.length);
  });
  return drafts
    .sort((a, b) => a.rank - b.rank || a.position - b.position)
    .map(({ field, heading, scale, onSheet, headings, dateOrder, sumsOf, year, places }) => ({
      field,
      heading,
      scale,
      columnOnSheet: onSheet,
      ...(headings.every((own) => own === "" || own === heading) ? {} : { headingOnSheet: headings }),
      ...(dateOrder ? { dateOrder } : {}),
      ...(sumsOf === undefined ? {} : { sumsOf }),
      ...(year === undefined ? {} : { year }),
      ...(places.length > 0 ? { places } : {}),
    }));
}

function byTrust(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  return [...columns].sort((a, b) => b.confidence - a.confidence || a.column - b.column);
}

function place(drafts: Draft[], column: ColumnMapping, sheet: number, sheets: number): void {
  const { field, heading, scale, sumsOf, dayParts } = column;
  // Days put together have their sheet's own year.
  const year = dayParts === undefined ? column.year : undefined;
  if (field === null) return;
  const folded = foldHeading(heading).bare;
  const free = drafts.filter((d) => d.field === field && d.scale === scale && d.onSheet[sheet] === -1);
  const target = free.find((d) => d.folded === folded) ?? (open.has(field) ? undefined : free[0]);
  if (target !== undefined) {
    target.onSheet[sheet] = column.column;
    target.headings[sheet] = heading;
    target.year ??= year;
    target.dateOrder ??= column.dateOrder ?? undefined;
    target.places.push(...placesSaid(column.places));
    return;
  }
  const onSheet = new Array<number>(sheets).fill(-1);
  onSheet[sheet] = column.column;
  const headings = new Array<string>(sheets).fill("").with(sheet, heading);
  const rank = drafts.filter((d) => d.field === field).length;
  const dateOrder = column.dateOrder ?? undefined;
  const places = [...placesSaid(column.places)];
  drafts.push({
    field,
    heading,
    folded,
    scale,
    onSheet,
    headings,
    rank,
    position: column.column,
    dateOrder,
    sumsOf,
    year,
    places,
  });
}
