import { integerOf, optionalBoolean, optionalWord } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { HostError, invalidArgument, itemNotFound } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import { intersection, MAX_COLUMNS, MAX_ROWS } from "../../model/area";
import type { Area } from "../../model/parts/cells";
import type { Book } from "../book/book";
import { clearArea, clearModes } from "../cells/clearArea";
import { rangeFormatType } from "../formats/rangeFormatType";
import { cellCount, isEntireColumn, isEntireRow } from "../places/area";
import { addressOf } from "../places/resolveAddress";
import { usedPart } from "../places/usedPart";
import { conditionalFormatsType } from "../rules/conditionalFormatsType";
import { dataValidationType } from "../rules/dataValidationType";

export interface AreasTarget {
  readonly book: Book;
  readonly areas: readonly Area[];
}

/** `Excel.RangeAreas`: at least one area, all on one sheet. */
export const rangeAreasType = defineType<AreasTarget>({
  name: "RangeAreas",
  tracked: true,
  properties: {
    Address: { get: addresses },
    AddressLocal: { get: addresses },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumn) },
    IsEntireRow: { get: ({ areas }) => areas.every(isEntireRow) },
  },
  navigation: {
    Areas: (target) => rangeCollectionType.of(target),
    ConditionalFormats: (target) => conditionalFormatsType.of(target),
    DataValidation: (target) => dataValidationType.of(target),
    Format: (target) => rangeFormatType.of(target),
    Worksheet: ({ book, areas }) => book.objects.worksheet(areas[0]?.sheetId ?? ""),
  },
  methods: {
    Calculate: () => undefined,
    SetDirty: () => undefined,
    Clear: ({ book, areas }, applyTo) => {
      for (const area of areas) clearArea(book, area, optionalWord(applyTo, clearModes, "All"));
    },
    GetEntireRow: (target) => mapped(target, (area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
    GetEntireColumn: (target) => mapped(target, (area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    GetIntersection: (target, other) => orRefuse(target, shared(target, other)),
    GetIntersectionOrNullObject: (target, other) => orNull(target, shared(target, other)),
    GetUsedRangeAreas: (target, valuesOnly) => orRefuse(target, used(target, valuesOnly)),
    GetUsedRangeAreasOrNullObject: (target, valuesOnly) => orNull(target, used(target, valuesOnly)),
    GetTables: ({ book, areas }, fullyContained) =>
      book.objects.tablesTouching(areas, optionalBoolean(fullyContained, true)),
  },
});

const rangeCollectionType = defineType<AreasTarget>({
  name: "RangeCollection",
  items: ({ book, areas }) => areas.map((area) => book.objects.range(area)),
  properties: {},
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ book, areas }, index) => {
      const area = areas[integerOf(index)];
      if (area === undefined) throw invalidArgument();
      return book.objects.range(area);
    },
  },
});

/** Excel cuts the joined addresses at 8,192 characters; this host refuses instead of answering half a truth. */
function addresses({ book, areas }: AreasTarget): string {
  const joined = areas.map((area) => addressOf(book, area)).join(",");
  if (joined.length > 8_192) {
    throw new HostError("InvalidOperation", "The addresses of these areas are longer than 8192 characters.");
  }
  return joined;
}

function mapped({ book, areas }: AreasTarget, map: (area: Area) => Area): Instance {
  return book.objects.rangeAreas(areas.map(map));
}

function shared({ book, areas }: AreasTarget, other: unknown): readonly Area[] {
  const others = book.objects.areasOf(other);
  if (others === undefined) throw invalidArgument("range expected");
  return areas.flatMap((area) => others.flatMap((one) => intersection(area, one) ?? []));
}

function used({ book, areas }: AreasTarget, valuesOnly: unknown): readonly Area[] {
  return areas.flatMap((area) => usedPart(book, area, optionalBoolean(valuesOnly, false)) ?? []);
}

function orNull({ book }: AreasTarget, areas: readonly Area[]): Instance | null {
  return areas.length === 0 ? null : book.objects.rangeAreas(areas);
}

function orRefuse(target: AreasTarget, areas: readonly Area[]): Instance {
  if (areas.length === 0) throw itemNotFound();
  return target.book.objects.rangeAreas(areas);
}
