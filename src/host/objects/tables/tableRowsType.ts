import { integerOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { invalidArgument } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import type { Area } from "../../model/parts/cells";
import { guardSheet } from "../book/guards";
import { clearContents } from "../cells/clearArea";
import { writeCells } from "../cells/writeCells";
import { readMatrix } from "../places/cellMatrix";
import { structuralEdit } from "../places/trackRanges";
import { addRows } from "./addRows";
import { type TableTarget, tableOf, tableParts } from "./tableTarget";

interface RowTarget extends TableTarget {
  readonly index: number;
}

const tableRowType = defineType<RowTarget>({
  name: "TableRow",
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => readMatrix(rowArea(target), (area) => target.book.model.values(area)),
      set: (target, value) => writeCells(target.book, rowArea(target), value),
    },
  },
  methods: {
    GetRange: (target) => target.book.objects.range(rowArea(target)),
    Delete: remove,
  },
});

/** `Excel.TableRowCollection`. */
export const tableRowsType = defineType<TableTarget>({
  name: "TableRowCollection",
  items: (target) =>
    Array.from({ length: rowCount(target) }, (_, index) => tableRowType.of({ ...target, index })),
  properties: { Count: { get: rowCount } },
  methods: {
    Add: (target, index, values) => rowAt(target, addRows(target, index, values)),
    GetCount: rowCount,
    GetItemAt: (target, index) => rowAt(target, integerOf(index)),
  },
});

function rowCount(target: TableTarget): number {
  return tableParts.body(tableOf(target)).rows;
}

function rowAt(target: TableTarget, index: number): Instance {
  if (index < 0 || index >= rowCount(target)) throw invalidArgument("index");
  return tableRowType.of({ ...target, index });
}

function rowArea(target: RowTarget): Area {
  const body = tableParts.body(tableOf(target));
  if (target.index >= body.rows) throw invalidArgument("index");
  return { ...body, row: body.row + target.index, rows: 1 };
}

/** The last row of a table is emptied instead: a table keeps one body row. */
function remove(target: RowTarget): void {
  const { book, tableId } = target;
  const place = rowArea(target);
  guardSheet(book, place.sheetId, null);
  if (rowCount(target) === 1) {
    clearContents(book, place);
    return;
  }
  const { area } = tableOf(target);
  book.model.deleteCells(place, "Up");
  book.objects.shift(structuralEdit(place, "delete", "rows"));
  const left = { ...area, rows: area.rows - 1 };
  if (tableOf(target).area.rows !== left.rows) book.model.updateTable(tableId, { area: left });
}
