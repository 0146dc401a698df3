import { integerOf, optionalWord, textOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import type { Book } from "../book/book";
import { type FilterTarget, filterOf, setColumnCriteria } from "./filterTarget";
import { tableOf } from "./tableTarget";

interface ColumnFilterTarget {
  readonly book: Book;
  readonly tableId: string;
  /** Place in the table, 0-based. */
  readonly column: number;
}

/** `Excel.Filter`: of one table column. */
export const filterType = defineType<ColumnFilterTarget>({
  name: "Filter",
  properties: { Criteria: { get: (target) => filterOf(ofTable(target))?.criteria[target.column] ?? null } },
  methods: {
    Apply: apply,
    ApplyValuesFilter: (target, values) => apply(target, { filterOn: "Values", values }),
    ApplyCustomFilter: (target, first, second, operator) =>
      apply(target, {
        filterOn: "Custom",
        criterion1: textOf(first),
        ...(second == null ? {} : { criterion2: textOf(second) }),
        operator: optionalWord(operator, ["And", "Or"], "And"),
      }),
    ApplyTopItemsFilter: (target, count) => counted(target, "TopItems", count),
    ApplyTopPercentFilter: (target, count) => counted(target, "TopPercent", count),
    ApplyBottomItemsFilter: (target, count) => counted(target, "BottomItems", count),
    ApplyBottomPercentFilter: (target, count) => counted(target, "BottomPercent", count),
    ApplyCellColorFilter: (target, color) => apply(target, { filterOn: "CellColor", color: textOf(color) }),
    ApplyFontColorFilter: (target, color) => apply(target, { filterOn: "FontColor", color: textOf(color) }),
    ApplyDynamicFilter: (target, criteria) =>
      apply(target, { filterOn: "Dynamic", dynamicCriteria: textOf(criteria) }),
    Clear: (target) => apply(target, null),
  },
});

function ofTable({ book, tableId }: ColumnFilterTarget): FilterTarget {
  return { book, tableId, sheetId: tableOf({ book, tableId }).area.sheetId };
}

function apply(target: ColumnFilterTarget, criteria: unknown): void {
  setColumnCriteria(ofTable(target), target.column, criteria);
}

function counted(target: ColumnFilterTarget, filterOn: string, count: unknown): void {
  apply(target, { filterOn, criterion1: String(integerOf(count)) });
}
