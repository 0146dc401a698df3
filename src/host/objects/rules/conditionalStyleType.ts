import { booleanOf, textOf, wordOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import type { CellStyle } from "../../model/parts/cells";
import { lineOfWord, lineStyles, lineWord } from "../formats/borderLines";
import { colorOf } from "../formats/color";
import { type ConditionalTarget, formatOf, updateRule, updateStyle } from "./conditionalTarget";

const sides = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
} as const;
type SideIndex = keyof typeof sides;
const sideIndexes = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

interface BorderTarget extends ConditionalTarget {
  readonly index: SideIndex;
}

const borderType = defineType<BorderTarget>({
  name: "ConditionalRangeBorder",
  identity: ({ index }) => ({ SideIndex: index }),
  properties: {
    SideIndex: { get: ({ index }) => index },
    Color: {
      get: (target) => lineNow(target)?.color ?? "#000000",
      set: (target, value) =>
        draw(target, { color: colorOf(value), style: lineNow(target)?.style ?? "thin" }),
    },
    Style: {
      get: (target) => lineOfWordOrNone(lineNow(target)?.style),
      set: (target, value) => {
        const style = wordOf(value, lineStyles);
        draw(
          target,
          style === "None"
            ? null
            : { style: lineWord(style, "Thin"), color: lineNow(target)?.color ?? "#000000" },
        );
      },
    },
  },
});

const bordersType = defineType<ConditionalTarget>({
  name: "ConditionalRangeBorderCollection",
  items: (target) => sideIndexes.map((index) => borderType.of({ ...target, index })),
  properties: { Count: { get: () => sideIndexes.length } },
  navigation: {
    Top: (target) => borderType.of({ ...target, index: "EdgeTop" }),
    Bottom: (target) => borderType.of({ ...target, index: "EdgeBottom" }),
    Left: (target) => borderType.of({ ...target, index: "EdgeLeft" }),
    Right: (target) => borderType.of({ ...target, index: "EdgeRight" }),
  },
  methods: { GetItem: (target, index) => borderType.of({ ...target, index: wordOf(index, sideIndexes) }) },
});

const fillType = defineType<ConditionalTarget>({
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: (target) => formatOf(target).style.fill ?? "",
      set: (target, value) => updateStyle(target, { fill: value === "" ? null : colorOf(value) }),
    },
  },
  methods: { Clear: (target) => updateStyle(target, { fill: null }) },
});

const fontType = defineType<ConditionalTarget>({
  name: "ConditionalRangeFont",
  properties: {
    Color: {
      get: (target) => formatOf(target).style.fontColor ?? "",
      set: (target, value) => updateStyle(target, { fontColor: value === "" ? null : colorOf(value) }),
    },
    Bold: {
      get: (target) => formatOf(target).style.bold ?? null,
      set: (target, value) => updateStyle(target, { bold: booleanOf(value) }),
    },
    Italic: {
      get: (target) => formatOf(target).style.italic ?? null,
      set: (target, value) => updateStyle(target, { italic: booleanOf(value) }),
    },
    Strikethrough: {
      get: (target) => formatOf(target).style.strikethrough ?? null,
      set: (target, value) => updateStyle(target, { strikethrough: booleanOf(value) }),
    },
    Underline: {
      get: (target) => (formatOf(target).style.underline === true ? "Single" : "None"),
      set: (target, value) =>
        updateStyle(target, { underline: wordOf(value, ["None", "Single"]) === "Single" }),
    },
  },
});

/** `Excel.ConditionalRangeFormat`: what matching cells look like. */
export const conditionalStyleType = defineType<ConditionalTarget>({
  name: "ConditionalRangeFormat",
  properties: {
    NumberFormat: {
      get: (target) => formatOf(target).rule.numberFormat ?? null,
      set: (target, value) => updateRule(target, { numberFormat: textOf(value) }),
    },
  },
  navigation: {
    Borders: (target) => bordersType.of(target),
    Fill: (target) => fillType.of(target),
    Font: (target) => fontType.of(target),
  },
});

type Line = NonNullable<NonNullable<CellStyle["border"]>["top"]>;

function lineNow(target: BorderTarget): Line | null {
  return formatOf(target).style.border?.[sides[target.index]] ?? null;
}

function draw(target: BorderTarget, line: Line | null): void {
  updateStyle(target, { border: { [sides[target.index]]: line } });
}

function lineOfWordOrNone(word: string | undefined): string {
  return word === undefined ? "None" : lineOfWord(word).style;
}
