import { booleanOf, textOf } from "../../engine/types/arguments";
import { HostError, invalidArgument } from "../../engine/types/hostError";
import type { Property } from "../../engine/types/objectType";
import type { TableInfo } from "../../model/parts/tables";
import { guardBook, guardSheet } from "../book/guards";
import { guardDefinedName } from "../names/nameRules";
import { guardShift } from "../places/guardShift";
import { guardTablePlace } from "./addTable";
import { type TableTarget, tableOf } from "./tableTarget";

type Flag =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

export const tableProperties: Readonly<Record<string, Property<TableTarget>>> = {
  Id: { get: ({ tableId }) => Number(tableId) },
  LegacyId: { get: ({ tableId }) => tableId },
  Name: {
    get: (target) => tableOf(target).name,
    set: (target, value) => rename(target, textOf(value)),
  },
  Style: {
    get: (target) => tableOf(target).style,
    set: (target, value) => update(target, { style: textOf(value) }),
  },
  ShowHeaders: {
    get: (target) => tableOf(target).showHeaders,
    set: (target, value) => {
      if (booleanOf(value) === tableOf(target).showHeaders) return;
      throw new HostError(
        "NotImplemented",
        "Hiding a table's header row is not available in the local workbook.",
      );
    },
  },
  ShowTotals: {
    get: (target) => tableOf(target).showTotals,
    set: (target, value) => {
      if (booleanOf(value) !== tableOf(target).showTotals) toggleTotals(target);
    },
  },
  ShowBandedRows: flag("showBandedRows"),
  ShowBandedColumns: flag("showBandedColumns"),
  ShowFilterButton: flag("showFilterButton"),
  HighlightFirstColumn: flag("highlightFirstColumn"),
  HighlightLastColumn: flag("highlightLastColumn"),
};

function flag(name: Flag): Property<TableTarget> {
  return {
    get: (target) => tableOf(target)[name],
    set: (target, value) => update(target, { [name]: booleanOf(value) }),
  };
}

function update(target: TableTarget, change: Partial<Omit<TableInfo, "id" | "columnIds">>): void {
  guardBook(target.book);
  target.book.model.updateTable(tableOf(target).id, change);
}

/** A table's name is unique in the workbook, defined names included; a taken one is a bare InvalidArgument. */
function rename(target: TableTarget, name: string): void {
  guardDefinedName(name);
  const lower = name.toLowerCase();
  const { model } = target.book;
  const taken =
    model.tables().some((table) => table.id !== target.tableId && table.name.toLowerCase() === lower) ||
    model.names().some((one) => one.name.toLowerCase() === lower);
  if (taken) throw invalidArgument(`name ${name}`);
  update(target, { name });
}

/** The totals row takes a row of its own below the body; what lay there moves down, and back up again. */
function toggleTotals(target: TableTarget): void {
  const { book } = target;
  const { area, showTotals } = tableOf(target);
  guardSheet(book, area.sheetId, null);
  const below = { ...area, row: area.row + area.rows - (showTotals ? 1 : 0), rows: 1 };
  if (showTotals) {
    update(target, { area: { ...area, rows: area.rows - 1 }, showTotals: false });
    guardShift(book, below, "rows", "delete");
    book.model.deleteCells(below, "Up");
    return;
  }
  guardShift(book, below, "rows", "insert");
  book.model.insertCells(below, "Down");
  const grown = { ...area, rows: area.rows + 1 };
  guardTablePlace(book, grown, target.tableId);
  update(target, { area: grown, showTotals: true });
  book.model.writeCells({ ...below, columns: 1 }, [[{ kind: "value", value: "Total" }]], "api");
}
