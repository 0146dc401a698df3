import { type Arguments, integerOf, optionalBoolean, textOf } from "../../engine/types/arguments";
import { HostError, invalidArgument, itemNotFound } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import type { Area } from "../../model/parts/cells";
import type { SheetInfo } from "../../model/parts/sheets";
import { guardStructure } from "../book/guards";
import { type SheetTarget, sheetOf } from "../book/sheetTarget";
import { isOnSheet } from "../places/area";
import { areaOnSheet, wholeSheet } from "../places/resolveAddress";
import { matchingCells } from "../ranges/rangeSearches";
import { guardLastVisible } from "./worksheetProperties";

type Methods = Readonly<Record<string, (target: SheetTarget, ...values: Arguments) => unknown>>;

export const worksheetMethods: Methods = {
  Activate: activate,
  Calculate: () => undefined,
  Delete: remove,
  GetCell: ({ book, sheetId }, row, column) =>
    rangeAt(book.objects.range, {
      sheetId,
      row: integerOf(row),
      column: integerOf(column),
      rows: 1,
      columns: 1,
    }),
  GetRange: (target, address) =>
    target.book.objects.range(areaOnSheet(target.book, address, sheetOf(target).id)),
  GetRangeByIndexes: ({ book, sheetId }, row, column, rows, columns) =>
    rangeAt(book.objects.range, {
      sheetId,
      row: integerOf(row),
      column: integerOf(column),
      rows: integerOf(rows),
      columns: integerOf(columns),
    }),
  GetRanges: ({ book, sheetId }, addresses) => {
    const parts = addresses == null ? [""] : textOf(addresses).split(",");
    return book.objects.rangeAreas(parts.map((part) => areaOnSheet(book, part.trim(), sheetId)));
  },
  GetUsedRange: ({ book, sheetId }, valuesOnly) => {
    const used = book.model.usedArea(sheetId, optionalBoolean(valuesOnly, false));
    // An empty sheet answers its first cell here (and only here), as Excel does.
    return book.objects.range(used ?? { sheetId, row: 0, column: 0, rows: 1, columns: 1 });
  },
  GetUsedRangeOrNullObject: ({ book, sheetId }, valuesOnly) => {
    const used = book.model.usedArea(sheetId, optionalBoolean(valuesOnly, false));
    return used === null ? null : book.objects.range(used);
  },
  FindAll: (target, text, criteria) => {
    const cells = find(target, text, criteria);
    if (cells.length === 0) throw itemNotFound();
    return target.book.objects.rangeAreas(cells);
  },
  FindAllOrNullObject: (target, text, criteria) => {
    const cells = find(target, text, criteria);
    return cells.length === 0 ? null : target.book.objects.rangeAreas(cells);
  },
  GetNext: (target, visibleOnly) => orRefuse(target, neighbour(target, 1, visibleOnly)),
  GetNextOrNullObject: (target, visibleOnly) => orNull(target, neighbour(target, 1, visibleOnly)),
  GetPrevious: (target, visibleOnly) => orRefuse(target, neighbour(target, -1, visibleOnly)),
  GetPreviousOrNullObject: (target, visibleOnly) => orNull(target, neighbour(target, -1, visibleOnly)),
};

function rangeAt(range: (area: Area) => Instance, area: Area): Instance {
  if (!isOnSheet(area)) throw invalidArgument("outside the sheet");
  return range(area);
}

function activate(target: SheetTarget): void {
  if (sheetOf(target).visibility !== "visible") {
    throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
  }
  target.book.model.activateSheet(target.sheetId);
}

function remove(target: SheetTarget): void {
  guardStructure(target.book);
  if (sheetOf(target).visibility === "veryHidden") {
    throw new HostError("GeneralException", "A very hidden worksheet cannot be deleted.");
  }
  guardLastVisible(target);
  target.book.model.deleteSheet(target.sheetId);
}

/** Hidden rows and columns are not searched, as documented for `Worksheet.findAll`. */
function find({ book, sheetId }: SheetTarget, text: unknown, criteria: unknown): readonly Area[] {
  return matchingCells(book, wholeSheet(sheetId), text, criteria).filter(
    (cell) => book.model.hidden(cell, "rows") !== true && book.model.hidden(cell, "columns") !== true,
  );
}

function neighbour(target: SheetTarget, step: 1 | -1, visibleOnly: unknown): SheetInfo | undefined {
  const own = sheetOf(target).position;
  const onlyVisible = optionalBoolean(visibleOnly, false);
  const sheets = target.book.model
    .sheets()
    .filter((sheet) => (sheet.position - own) * step > 0)
    .filter((sheet) => !onlyVisible || sheet.visibility === "visible");
  return step === 1 ? sheets[0] : sheets.at(-1);
}

function orNull({ book }: SheetTarget, sheet: SheetInfo | undefined): Instance | null {
  return sheet === undefined ? null : book.objects.worksheet(sheet.id);
}

function orRefuse(target: SheetTarget, sheet: SheetInfo | undefined): Instance {
  if (sheet === undefined) throw itemNotFound();
  return target.book.objects.worksheet(sheet.id);
}
