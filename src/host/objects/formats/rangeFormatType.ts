import { booleanOf, integerOf, numberOf, wordOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { invalidArgument } from "../../engine/types/hostError";
import { guardSheet } from "../book/guards";
import { standardWidth } from "../places/geometry";
import { autofitColumns, autofitRows } from "./autofit";
import { bordersType } from "./bordersType";
import { fillType } from "./fillType";
import { fontType } from "./fontType";
import { protectionType } from "./formatProtectionType";
import { common, type FormatTarget, setStyle, styleOf } from "./formatTarget";

/** Excel's bounds: 255 characters (about 1,790 points) and 409.5 points. */
const widestColumn = 1_790;
const highestRow = 409.5;

/** `Excel.RangeFormat`. */
export const rangeFormatType = defineType<FormatTarget>({
  name: "RangeFormat",
  properties: {
    WrapText: {
      get: (target) => styleOf(target, "wrap") ?? null,
      set: (target, value) => setStyle(target, { wrap: booleanOf(value) }),
    },
    HorizontalAlignment: {
      get: (target) => styleOf(target, "horizontal") ?? null,
      set: (target, value) =>
        setStyle(target, { horizontal: wordOf(value, ["General", "Left", "Center", "Right"]) }),
    },
    VerticalAlignment: {
      get: (target) => styleOf(target, "vertical") ?? null,
      set: (target, value) => setStyle(target, { vertical: wordOf(value, ["Top", "Center", "Bottom"]) }),
    },
    IndentLevel: {
      get: (target) => styleOf(target, "indent") ?? null,
      set: (target, value) => setStyle(target, { indent: within(integerOf(value), 250) }),
    },
    ColumnWidth: {
      get: (target) => common(target, (area) => target.book.model.columnWidth(area)),
      set: setColumnWidth,
    },
    UseStandardWidth: {
      get: (target) => common(target, (area) => target.book.model.columnWidth(area) === standardWidth),
      // Excel does nothing where it is set to false.
      set: (target, value) => {
        if (booleanOf(value)) setColumnWidth(target, standardWidth);
      },
    },
    RowHeight: {
      get: (target) => common(target, (area) => target.book.model.rowHeight(area)),
      set: setRowHeight,
    },
  },
  navigation: {
    Borders: (target) => bordersType.of(target),
    Fill: (target) => fillType.of(target),
    Font: (target) => fontType.of(target),
    Protection: (target) => protectionType.of(target),
  },
  methods: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
});

function within(value: number, most: number): number {
  if (value < 0 || value > most) throw invalidArgument(`0 to ${most} expected`);
  return value;
}

function setColumnWidth({ book, areas }: FormatTarget, value: unknown): void {
  const width = within(numberOf(value), widestColumn);
  for (const area of areas) {
    guardSheet(book, area.sheetId, "allowFormatColumns");
    book.model.setColumnWidth(area, width);
  }
}

function setRowHeight({ book, areas }: FormatTarget, value: unknown): void {
  const height = within(numberOf(value), highestRow);
  for (const area of areas) {
    guardSheet(book, area.sheetId, "allowFormatRows");
    book.model.setRowHeight(area, height);
  }
}
