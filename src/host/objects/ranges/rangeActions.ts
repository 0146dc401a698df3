import { type Arguments, optionalBoolean, optionalWord, wordOf } from "../../engine/types/arguments";
import type { Instance } from "../../engine/types/objectType";
import type { RangeTarget } from "../book/book";
import { guardCells, guardSheet } from "../book/guards";
import { clearArea, clearModes } from "../cells/clearArea";
import { copyInto, copyModes } from "../cells/copyInto";
import { mergeCells } from "../cells/mergeCells";
import { validateArraySize } from "../cells/writeCells";
import { isEntireColumn, isEntireRow } from "../places/area";
import { guardShift } from "../places/guardShift";
import { structuralEdit } from "../places/trackRanges";

/** Methods of a range that change the sheet. */
export const rangeActions: Readonly<Record<string, (target: RangeTarget, ...values: Arguments) => unknown>> =
  {
    Clear: ({ book, area }, applyTo) => clearArea(book, area, optionalWord(applyTo, clearModes, "All")),
    Insert: insert,
    Delete: remove,
    Merge: ({ book, area }, across) => mergeCells(book, area, optionalBoolean(across, false)),
    Unmerge: ({ book, area }) => {
      guardCells(book, area);
      book.model.unmerge(area);
    },
    CopyFrom: ({ book, area }, source, copyType, skipBlanks, transpose) =>
      copyInto(book, area, source, {
        mode: optionalWord(copyType, copyModes, "All"),
        skipBlanks: optionalBoolean(skipBlanks, false),
        transpose: optionalBoolean(transpose, false),
      }),
    Select: ({ book, area }) => {
      if (book.model.activeSheetId() !== area.sheetId) book.model.activateSheet(area.sheetId);
      book.model.select(area);
    },
    Calculate: () => undefined,
    SetDirty: () => undefined,
    _ValidateArraySize: ({ area }, rows, columns) => validateArraySize(area, rows, columns),
  };

function insert(target: RangeTarget, shift: unknown): Instance {
  const { book, area } = target;
  const direction = wordOf(shift, ["Down", "Right"]);
  guardSheet(book, area.sheetId, insertPermission(target));
  guardShift(book, area, direction === "Down" ? "rows" : "columns", "insert");
  book.model.insertCells(area, direction);
  book.objects.shift(structuralEdit(area, "insert", direction === "Down" ? "rows" : "columns"));
  return book.objects.range(area);
}

function remove(target: RangeTarget, shift: unknown): void {
  const { book, area } = target;
  const direction = wordOf(shift, ["Up", "Left"]);
  guardSheet(book, area.sheetId, deletePermission(target));
  guardShift(book, area, direction === "Up" ? "rows" : "columns", "delete");
  book.model.deleteCells(area, direction);
  book.objects.shift(structuralEdit(area, "delete", direction === "Up" ? "rows" : "columns"));
}

function insertPermission({ area }: RangeTarget) {
  if (isEntireRow(area)) return "allowInsertRows";
  return isEntireColumn(area) ? "allowInsertColumns" : null;
}

function deletePermission({ area }: RangeTarget) {
  if (isEntireRow(area)) return "allowDeleteRows";
  return isEntireColumn(area) ? "allowDeleteColumns" : null;
}
