import { booleanOf, numberOf, textOf, wordOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { invalidArgument } from "../../engine/types/hostError";
import { colorOf } from "./color";
import { type FormatTarget, setStyle, styleOf } from "./formatTarget";

/** `Excel.RangeFont`. */
export const fontType = defineType<FormatTarget>({
  name: "RangeFont",
  properties: {
    Name: {
      get: (target) => styleOf(target, "fontName") ?? null,
      set: (target, value) => setStyle(target, { fontName: textOf(value) }),
    },
    Size: {
      get: (target) => styleOf(target, "fontSize") ?? null,
      set: (target, value) => setStyle(target, { fontSize: fontSize(value) }),
    },
    Color: {
      get: (target) =>
        target.areas.every((area) => isAutomatic(target, area))
          ? "#000000"
          : (styleOf(target, "fontColor") ?? null),
      set: (target, value) => setStyle(target, { fontColor: colorOf(value) }),
    },
    Bold: {
      get: (target) => styleOf(target, "bold") ?? null,
      set: (target, value) => setStyle(target, { bold: booleanOf(value) }),
    },
    Italic: {
      get: (target) => styleOf(target, "italic") ?? null,
      set: (target, value) => setStyle(target, { italic: booleanOf(value) }),
    },
    Strikethrough: {
      get: (target) => styleOf(target, "strikethrough") ?? null,
      set: (target, value) => setStyle(target, { strikethrough: booleanOf(value) }),
    },
    Underline: {
      get: (target) => underlineWord(styleOf(target, "underline")),
      set: (target, value) => setStyle(target, { underline: wordOf(value, ["None", "Single"]) === "Single" }),
    },
  },
});

function underlineWord(underline: boolean | null | undefined): string | null {
  if (underline == null) return null;
  return underline ? "Single" : "None";
}

/** Excel takes 1 to 409 points. */
function fontSize(value: unknown): number {
  const size = numberOf(value);
  if (size < 1 || size > 409) throw invalidArgument("1 to 409 expected");
  return size;
}

/** A colour nobody chose reads as black, as in Excel. */
function isAutomatic({ book }: FormatTarget, area: FormatTarget["areas"][number]): boolean {
  return book.model.style(area).fontColor === null;
}
