import { integerOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { invalidArgument, itemNotFound } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/area";
import type { Area } from "../../model/parts/cells";
import { guardSheet } from "../book/guards";
import { type SheetTarget, sheetOf } from "../book/sheetTarget";
import { areaOfArgument } from "../places/resolveAddress";

/** `Excel.WorksheetFreezePanes`. */
export const freezePanesType = defineType<SheetTarget>({
  name: "WorksheetFreezePanes",
  properties: {},
  methods: {
    FreezeAt: (target, range) => {
      const area = areaOfArgument(target.book, range, target.sheetId);
      freeze(target, area.row + area.rows, area.column + area.columns);
    },
    FreezeRows: (target, count) => freeze(target, counted(count), 0),
    FreezeColumns: (target, count) => freeze(target, 0, counted(count)),
    Unfreeze: (target) => freeze(target, 0, 0),
    GetLocation: (target) => {
      const area = frozen(target);
      if (area === null) throw itemNotFound();
      return target.book.objects.range(area);
    },
    GetLocationOrNullObject: (target): Instance | null => {
      const area = frozen(target);
      return area === null ? null : target.book.objects.range(area);
    },
  },
});

function counted(value: unknown): number {
  const count = value == null ? 1 : integerOf(value);
  if (count < 0) throw invalidArgument("count");
  return count;
}

function freeze(target: SheetTarget, frozenRows: number, frozenColumns: number): void {
  guardSheet(target.book, target.sheetId, null);
  target.book.model.updateSheet(sheetOf(target).id, { frozenRows, frozenColumns });
}

function frozen(target: SheetTarget): Area | null {
  const { id: sheetId, frozenRows, frozenColumns } = sheetOf(target);
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const rows = frozenRows === 0 ? MAX_ROWS : frozenRows;
  const columns = frozenColumns === 0 ? MAX_COLUMNS : frozenColumns;
  return { sheetId, row: 0, column: 0, rows, columns };
}
