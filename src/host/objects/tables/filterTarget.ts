import { invalidArgument } from "../../engine/types/hostError";
import { isRecord } from "../../engine/types/unknownValues";
import type { Area } from "../../model/parts/cells";
import type { FilterInfo } from "../../model/parts/tables";
import type { Book } from "../book/book";
import { guardSheet } from "../book/guards";

/** The filter of a table, or of a sheet where `tableId` is null. */
export interface FilterTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly tableId: string | null;
}

type Criteria = FilterInfo["criteria"];

/** The filter as it is now; null where none is set. */
export function filterOf({ book, sheetId, tableId }: FilterTarget): FilterInfo | null {
  return book.model.filters(sheetId).find((filter) => filter.tableId === tableId) ?? null;
}

/** The cells a filter covers, its header row first; null for a sheet without one. */
export function filterArea(target: FilterTarget): Area | null {
  const table = target.book.model.tables().find((one) => one.id === target.tableId);
  if (table === undefined) return filterOf(target)?.area ?? null;
  return table.showTotals ? { ...table.area, rows: table.area.rows - 1 } : table.area;
}

/** Sets the criteria of one column; null clears them. */
export function setColumnCriteria(target: FilterTarget, column: number, criteria: unknown): void {
  const area = filterArea(target);
  if (area === null || column < 0 || column >= area.columns) throw invalidArgument("filter column");
  const { [column]: _replaced, ...others } = filterOf(target)?.criteria ?? {};
  const next: Criteria = criteria === null ? others : { ...others, [column]: checked(criteria) };
  setCriteria(target, next);
}

/** Replaces all criteria. */
export function setCriteria(target: FilterTarget, criteria: Criteria): void {
  guardSheet(target.book, target.sheetId, "allowAutoFilter");
  const area = filterArea(target);
  if (area === null) throw invalidArgument("no filter");
  target.book.model.setFilter(target.sheetId, area, target.tableId, criteria);
}

const kinds = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
];

function checked(criteria: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(criteria) || !kinds.includes(String(criteria.filterOn))) throw invalidArgument("criteria");
  if (criteria.filterOn === "Values" && !Array.isArray(criteria.values)) throw invalidArgument("values");
  if (criteria.filterOn === "Custom" && typeof criteria.criterion1 !== "string") {
    throw invalidArgument("criterion1");
  }
  return criteria;
}
