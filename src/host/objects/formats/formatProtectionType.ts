import { booleanOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { guardSheet } from "../book/guards";
import { common, type FormatTarget } from "./formatTarget";

/** `Excel.FormatProtection`: whether cells may be edited while their sheet is protected. */
export const protectionType = defineType<FormatTarget>({
  name: "FormatProtection",
  properties: {
    Locked: {
      get: (target) => common(target, (area) => target.book.model.style(area).locked ?? true),
      set: setLocked,
    },
  },
});

function setLocked({ book, areas }: FormatTarget, value: unknown): void {
  for (const area of areas) {
    guardSheet(book, area.sheetId, null);
    book.model.setStyle(area, { locked: booleanOf(value) });
  }
}
