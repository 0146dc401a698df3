import { textOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { invalidArgument, itemNotFound } from "../../engine/types/hostError";
import type { Area } from "../../model/parts/cells";
import type { TableInfo } from "../../model/parts/tables";
import { guardSheet } from "../book/guards";
import { writeCells } from "../cells/writeCells";
import { readMatrix } from "../places/cellMatrix";
import { columnNames } from "../places/tableReference";
import { structuralEdit } from "../places/trackRanges";
import { filterType } from "./filterType";
import { type TableTarget, tableOf, tableParts } from "./tableTarget";

interface ColumnTarget extends TableTarget {
  readonly columnId: number;
}

/** `Excel.TableColumn`. */
export const tableColumnType = defineType<ColumnTarget>({
  name: "TableColumn",
  identity: ({ columnId }) => ({ Id: columnId }),
  properties: {
    Id: { get: ({ columnId }) => columnId },
    Index: { get: indexOf },
    Name: {
      get: (target) => columnNames(target.book, tableOf(target))[indexOf(target)] ?? "",
      set: rename,
    },
    Values: {
      get: (target) => readMatrix(part(target, tableParts.all), (area) => target.book.model.values(area)),
      set: (target, value) => writeCells(target.book, part(target, tableParts.all), value),
    },
  },
  navigation: { Filter: (target) => filterType.of({ ...target, column: indexOf(target) }) },
  methods: {
    GetRange: (target) => target.book.objects.range(part(target, tableParts.all)),
    GetDataBodyRange: (target) => target.book.objects.range(part(target, tableParts.body)),
    GetHeaderRowRange: (target) => target.book.objects.range(part(target, tableParts.header)),
    GetTotalRowRange: (target) => target.book.objects.range(part(target, tableParts.totals)),
    Delete: remove,
  },
});

function indexOf(target: ColumnTarget): number {
  const index = tableOf(target).columnIds.indexOf(target.columnId);
  if (index < 0) throw itemNotFound();
  return index;
}

function part(target: ColumnTarget, of: (table: TableInfo) => Area): Area {
  const area = of(tableOf(target));
  return { ...area, column: area.column + indexOf(target), columns: 1 };
}

function rename(target: ColumnTarget, value: unknown): void {
  const name = textOf(value);
  const own = indexOf(target);
  const names = columnNames(target.book, tableOf(target));
  if (name === "" || names.some((one, index) => index !== own && one.toLowerCase() === name.toLowerCase())) {
    throw invalidArgument(`column name ${name}`);
  }
  // A heading is text, whatever it looks like.
  writeCells(target.book, part(target, tableParts.header), `'${name}`);
}

/** Cells right of the column move left, as Excel does; the last column of a table cannot go. */
function remove(target: ColumnTarget): void {
  const { book, tableId } = target;
  const { area } = tableOf(target);
  guardSheet(book, area.sheetId, null);
  if (area.columns === 1) throw invalidArgument("last column");
  const place = part(target, tableParts.all);
  book.model.deleteCells(place, "Left");
  book.objects.shift(structuralEdit(place, "delete", "columns"));
  const left = { ...area, columns: area.columns - 1 };
  if (tableOf(target).area.columns !== left.columns) book.model.updateTable(tableId, { area: left });
}
