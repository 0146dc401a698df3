import { type Arguments, integerOf, optionalBoolean, optionalInteger } from "../../engine/types/arguments";
import { type HostError, invalidArgument, itemNotFound } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import { intersection, MAX_COLUMNS, MAX_ROWS } from "../../model/area";
import type { Area } from "../../model/parts/cells";
import type { RangeTarget } from "../book/book";
import { boundingArea, isOnSheet } from "../places/area";
import { areaOfArgument } from "../places/resolveAddress";
import { surroundingRegion } from "../places/surroundingRegion";
import { usedPart } from "../places/usedPart";

type Methods = Readonly<Record<string, (target: RangeTarget, ...values: Arguments) => unknown>>;

/** Ranges found from a range by counting. */
const counted: Methods = {
  GetCell: (target, row, column) =>
    moved(target, integerOf(row), integerOf(column), () => ({ rows: 1, columns: 1 })),
  GetRow: (target, row) => moved(target, integerOf(row), 0, (area) => ({ ...area, rows: 1 })),
  GetColumn: (target, column) => moved(target, 0, integerOf(column), (area) => ({ ...area, columns: 1 })),
  GetOffsetRange: (target, rows, columns) =>
    moved(target, optionalInteger(rows, 0), optionalInteger(columns, 0), (area) => area),
  GetResizedRange: (target, rows, columns) =>
    moved(target, 0, 0, (area) => ({
      rows: area.rows + optionalInteger(rows, 0),
      columns: area.columns + optionalInteger(columns, 0),
    })),
  GetAbsoluteResizedRange: (target, rows, columns) =>
    moved(target, 0, 0, () => ({ rows: integerOf(rows), columns: integerOf(columns) })),
  GetLastCell: (target) =>
    moved(target, target.area.rows - 1, target.area.columns - 1, () => ({ rows: 1, columns: 1 })),
  GetLastRow: (target) => moved(target, target.area.rows - 1, 0, (area) => ({ ...area, rows: 1 })),
  GetLastColumn: (target) => moved(target, 0, target.area.columns - 1, (area) => ({ ...area, columns: 1 })),
  GetEntireRow: ({ book, area }) => book.objects.range({ ...area, column: 0, columns: MAX_COLUMNS }),
  GetEntireColumn: ({ book, area }) => book.objects.range({ ...area, row: 0, rows: MAX_ROWS }),
};

/** Ranges beside a range; a negative count takes the other side. */
const beside: Methods = {
  GetRowsBelow: (target, count) => rowsBeside(target, optionalInteger(count, 1), true),
  GetRowsAbove: (target, count) => rowsBeside(target, optionalInteger(count, 1), false),
  GetColumnsAfter: (target, count) => columnsBeside(target, optionalInteger(count, 1), true),
  GetColumnsBefore: (target, count) => columnsBeside(target, optionalInteger(count, 1), false),
};

/** Ranges found by comparing places or by looking at cells. */
const found: Methods = {
  GetIntersection: (target, other) => rangeOr(target, shared(target, other), itemNotFound),
  GetIntersectionOrNullObject: (target, other) => rangeOrNull(target, shared(target, other)),
  GetBoundingRect: ({ book, area }, other) =>
    book.objects.range(boundingArea(area, areaOfArgument(book, other, area.sheetId))),
  GetUsedRange: (target, valuesOnly) => rangeOr(target, used(target, valuesOnly), itemNotFound),
  GetUsedRangeOrNullObject: (target, valuesOnly) => rangeOrNull(target, used(target, valuesOnly)),
  GetSurroundingRegion: ({ book, area }) => book.objects.range(surroundingRegion(book, area)),
  GetTables: ({ book, area }, fullyContained) =>
    book.objects.tablesTouching([area], optionalBoolean(fullyContained, true)),
};

export const rangeNavigation: Methods = { ...counted, ...beside, ...found };

type Size = Pick<Area, "rows" | "columns">;

function moved(target: RangeTarget, rows: number, columns: number, sizeOf: (area: Area) => Size): Instance {
  const { area } = target;
  const size = sizeOf(area);
  const place: Area = {
    sheetId: area.sheetId,
    row: area.row + rows,
    column: area.column + columns,
    rows: size.rows,
    columns: size.columns,
  };
  if (!isOnSheet(place)) throw invalidArgument("outside the sheet");
  return target.book.objects.range(place);
}

function rowsBeside(target: RangeTarget, count: number, below: boolean): Instance {
  if (count === 0) throw invalidArgument("count");
  const size = Math.abs(count);
  const after = below === count > 0;
  return moved(target, after ? target.area.rows : -size, 0, (area) => ({ ...area, rows: size }));
}

function columnsBeside(target: RangeTarget, count: number, right: boolean): Instance {
  if (count === 0) throw invalidArgument("count");
  const size = Math.abs(count);
  const after = right === count > 0;
  return moved(target, 0, after ? target.area.columns : -size, (area) => ({ ...area, columns: size }));
}

function shared({ book, area }: RangeTarget, other: unknown): Area | null {
  return intersection(area, areaOfArgument(book, other, area.sheetId));
}

function used({ book, area }: RangeTarget, valuesOnly: unknown): Area | null {
  return usedPart(book, area, optionalBoolean(valuesOnly, false));
}

function rangeOrNull({ book }: RangeTarget, area: Area | null): Instance | null {
  return area === null ? null : book.objects.range(area);
}

function rangeOr(target: RangeTarget, area: Area | null, refusal: () => HostError): Instance {
  if (area === null) throw refusal();
  return target.book.objects.range(area);
}
