import { integerOf, optionalBoolean, optionalWord } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { HostError, invalidArgument } from "../../engine/types/hostError";
import { isRecord } from "../../engine/types/unknownValues";
import { intersection } from "../../model/area";
import type { Area } from "../../model/parts/cells";
import type { Book, RangeTarget } from "../book/book";
import { guardSheet } from "../book/guards";
import { mergedRangeConflict } from "../cells/mergeCells";

/** One key of a sort: the column's place in the range, 0-based. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** `Excel.RangeSort`. */
export const rangeSortType = defineType<RangeTarget>({
  name: "RangeSort",
  properties: {},
  methods: {
    Apply: ({ book, area }, fields, _matchCase, hasHeaders, orientation) => {
      if (optionalWord(orientation, ["Rows", "Columns"], "Rows") === "Columns") {
        throw new HostError("NotImplemented", "Sorting columns is not available in the local workbook.");
      }
      sortArea(book, area, sortKeys(fields, area), optionalBoolean(hasHeaders, false));
    },
  },
});

/** Reads sort fields; only sorting by value is available. */
export function sortKeys(fields: unknown, area: Area): readonly SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("sort fields expected");
  return fields.map((field: unknown) => {
    if (!isRecord(field)) throw invalidArgument("sort field expected");
    if (optionalWord(field.sortOn, ["Value"], "Value") !== "Value") throw invalidArgument();
    const column = integerOf(field.key);
    if (column < 0 || column >= area.columns) throw invalidArgument("sort key");
    return { column, ascending: optionalBoolean(field.ascending, true) };
  });
}

/** Sorts the rows of a place; merged cells and locked sheets refuse. */
export function sortArea(book: Book, area: Area, keys: readonly SortKey[], hasHeaders: boolean): void {
  guardSheet(book, area.sheetId, "allowSort");
  if (book.model.mergedAreas(area.sheetId).some((merged) => intersection(merged, area) !== null)) {
    throw mergedRangeConflict();
  }
  book.model.sort(area, keys, hasHeaders);
}
