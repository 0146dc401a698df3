import { defineType } from "../../engine/types/defineType";
import type { Instance } from "../../engine/types/objectType";
import type { Area } from "../../model/parts/cells";
import type { TableInfo } from "../../model/parts/tables";
import { guardBook } from "../book/guards";
import { eventMethods, tableEvents } from "../events/eventMethods";
import { autoFilterType } from "./autoFilterType";
import { resizeTable } from "./resizeTable";
import { tableColumnsType } from "./tableColumnsType";
import { tableProperties } from "./tableProperties";
import { tableRowsType } from "./tableRowsType";
import { tableSortType } from "./tableSortType";
import { type TableTarget, tableOf, tableParts } from "./tableTarget";

/** `Excel.Table`. */
export const tableType = defineType<TableTarget>({
  name: "Table",
  identity: ({ tableId }) => ({ Id: Number(tableId) }),
  properties: tableProperties,
  navigation: {
    AutoFilter: ({ book, tableId }) =>
      autoFilterType.of({ book, tableId, sheetId: tableOf({ book, tableId }).area.sheetId }),
    Columns: (target) => tableColumnsType.of(target),
    Rows: (target) => tableRowsType.of(target),
    Sort: (target) => tableSortType.of(target),
    Worksheet: (target) => target.book.objects.worksheet(tableOf(target).area.sheetId),
  },
  methods: {
    GetRange: (target) => rangeOf(target, tableParts.all),
    GetDataBodyRange: (target) => rangeOf(target, tableParts.body),
    GetHeaderRowRange: (target) => rangeOf(target, tableParts.header),
    GetTotalRowRange: (target) => rangeOf(target, tableParts.totals),
    ClearFilters: (target) => setCriteria(target),
    ReapplyFilters: (target) => reapply(target),
    ConvertToRange: (target) => {
      guardBook(target.book);
      const { area } = tableOf(target);
      target.book.model.removeTable(target.tableId, false);
      return target.book.objects.range(area);
    },
    Delete: (target) => {
      guardBook(target.book);
      target.book.model.removeTable(tableOf(target).id, true);
    },
    Resize: resizeTable,
    ...eventMethods<TableTarget>(tableEvents, ({ tableId }) => tableId),
  },
});

function rangeOf(target: TableTarget, part: (table: TableInfo) => Area): Instance {
  return target.book.objects.range(part(tableOf(target)));
}

function setCriteria(target: TableTarget): void {
  const { area } = tableOf(target);
  const filter = target.book.model.filters(area.sheetId).find((one) => one.tableId === target.tableId);
  if (filter !== undefined) target.book.model.setFilter(area.sheetId, filter.area, target.tableId, {});
}

function reapply(target: TableTarget): void {
  const { area } = tableOf(target);
  const filter = target.book.model.filters(area.sheetId).find((one) => one.tableId === target.tableId);
  if (filter !== undefined) {
    target.book.model.setFilter(area.sheetId, filter.area, target.tableId, filter.criteria);
  }
}
