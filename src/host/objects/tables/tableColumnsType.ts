import { integerOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { existing, invalidArgument } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import { columnNames } from "../places/tableReference";
import { addColumn } from "./addColumn";
import { tableColumnType } from "./tableColumnType";
import { type TableTarget, tableOf } from "./tableTarget";

/** `Excel.TableColumnCollection`. */
export const tableColumnsType = defineType<TableTarget>({
  name: "TableColumnCollection",
  items: (target) => tableOf(target).columnIds.map((columnId) => tableColumnType.of({ ...target, columnId })),
  properties: { Count: { get: (target) => tableOf(target).columnIds.length } },
  methods: {
    Add: (target, index, values, name) => columnAt(target, addColumn(target, index, values, name)),
    GetCount: (target) => tableOf(target).columnIds.length,
    GetItem: (target, key) => existing(itemOrNull(target, key)),
    GetItemAt: (target, index) => columnAt(target, integerOf(index)),
    GetItemOrNullObject: itemOrNull,
  },
});

function columnAt(target: TableTarget, index: number): Instance {
  const columnId = tableOf(target).columnIds[index];
  if (columnId === undefined) throw invalidArgument();
  return tableColumnType.of({ ...target, columnId });
}

/** A column by its heading (any case) or its id. */
function itemOrNull(target: TableTarget, key: unknown): Instance | null {
  if (typeof key !== "string" && typeof key !== "number") throw invalidArgument("name or id expected");
  const table = tableOf(target);
  const lower = String(key).toLowerCase();
  const named = columnNames(target.book, table).findIndex((name) => name.toLowerCase() === lower);
  const index = named >= 0 ? named : table.columnIds.findIndex((id) => String(id) === lower);
  return index < 0 ? null : columnAt(target, index);
}
