import { integerOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { existing } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import { isMissing } from "../../engine/types/unknownValues";
import { guardSheet } from "../book/guards";
import { areaOfArgument } from "../places/resolveAddress";
import { type FilterTarget, filterArea, filterOf, setColumnCriteria, setCriteria } from "./filterTarget";

/** `Excel.AutoFilter` of a sheet or a table. */
export const autoFilterType = defineType<FilterTarget>({
  name: "AutoFilter",
  properties: {
    Enabled: { get: isEnabled },
    IsDataFiltered: { get: (target) => Object.keys(filterOf(target)?.criteria ?? {}).length > 0 },
    Criteria: { get: criteria },
  },
  methods: {
    Apply: (target, range, column, wanted) => {
      guardSheet(target.book, target.sheetId, "allowAutoFilter");
      if (target.tableId === null) cover(target, range);
      if (!isMissing(column) && !isMissing(wanted)) setColumnCriteria(target, integerOf(column), wanted);
    },
    ClearCriteria: (target) => {
      if (filterOf(target) !== null) setCriteria(target, {});
    },
    ClearColumnCriteria: (target, column) => setColumnCriteria(target, integerOf(column), null),
    Reapply: (target) => {
      const now = filterOf(target);
      if (now !== null) setCriteria(target, now.criteria);
    },
    Remove: remove,
    GetRange: (target) => existing(rangeOrNull(target)),
    GetRangeOrNullObject: rangeOrNull,
  },
});

function isEnabled(target: FilterTarget): boolean {
  const table = target.book.model.tables().find((one) => one.id === target.tableId);
  return table === undefined ? filterOf(target) !== null : table.showFilterButton;
}

/** One entry a column; null where the column is not filtered. */
function criteria(target: FilterTarget): readonly unknown[] {
  const columns = filterArea(target)?.columns ?? 0;
  const set = filterOf(target)?.criteria ?? {};
  return Array.from({ length: columns }, (_, column) => set[column] ?? null);
}

/** A sheet has one filter: another range replaces it and its criteria. */
function cover(target: FilterTarget, range: unknown): void {
  const area = areaOfArgument(target.book, range, target.sheetId);
  const now = filterOf(target);
  const same =
    now?.area.row === area.row && now.area.column === area.column && now.area.columns === area.columns;
  target.book.model.setFilter(target.sheetId, area, null, same ? (now?.criteria ?? {}) : {});
}

function remove(target: FilterTarget): void {
  guardSheet(target.book, target.sheetId, "allowAutoFilter");
  if (filterOf(target) !== null) target.book.model.setFilter(target.sheetId, null, target.tableId, {});
  if (target.tableId !== null) target.book.model.updateTable(target.tableId, { showFilterButton: false });
}

function rangeOrNull(target: FilterTarget): Instance | null {
  const area = filterArea(target);
  return area === null ? null : target.book.objects.range(area);
}
