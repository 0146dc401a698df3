import { booleanOf, integerOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { invalidArgument } from "../../engine/types/hostError";
import type { Instance, ObjectType } from "../../engine/types/objectType";
import type { ConditionalFormat } from "../../model/parts/rules";
import { guardSheet } from "../book/guards";
import { conditionalKinds } from "./conditionalKinds";
import { type ConditionalTarget, formatOf, updateFormat } from "./conditionalTarget";
import { colorScaleType, dataBarType, iconSetType } from "./scaleTypes";
import { cellValueType, customType, presetType, textType, topBottomType } from "./styledRuleTypes";

/** `Excel.ConditionalFormat`. */
export const conditionalFormatType = defineType<ConditionalTarget>({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: (target) => conditionalKinds[formatOf(target).kind] },
    Priority: {
      get: (target) => formatOf(target).priority,
      set: (target, value) => updateFormat(target, { priority: integerOf(value) }),
    },
    StopIfTrue: {
      get: (target) => (isScale(formatOf(target)) ? null : formatOf(target).stopIfTrue),
      set: (target, value) => updateFormat(target, { stopIfTrue: booleanOf(value) }),
    },
  },
  navigation: {
    ...ofKind("Custom", "custom", customType),
    ...ofKind("CellValue", "cellValue", cellValueType),
    ...ofKind("TextComparison", "containsText", textType),
    ...ofKind("TopBottom", "topBottom", topBottomType),
    ...ofKind("Preset", "presetCriteria", presetType),
    ...ofKind("DataBar", "dataBar", dataBarType),
    ...ofKind("ColorScale", "colorScale", colorScaleType),
    ...ofKind("IconSet", "iconSet", iconSetType),
  },
  methods: {
    Delete: (target) => {
      guardSheet(target.book, target.sheetId, "allowFormatCells");
      target.book.model.removeConditionalFormat(target.sheetId, formatOf(target).id);
    },
    GetRange: (target) => {
      const [area, second] = formatOf(target).areas;
      if (area === undefined || second !== undefined) throw invalidArgument("several ranges");
      return target.book.objects.range(area);
    },
    GetRangeOrNullObject: (target) => {
      const [area, second] = formatOf(target).areas;
      return area === undefined || second !== undefined ? null : target.book.objects.range(area);
    },
    GetRanges: (target) => target.book.objects.rangeAreas(formatOf(target).areas),
  },
});

function isScale({ kind }: ConditionalFormat): boolean {
  return kind === "dataBar" || kind === "colorScale" || kind === "iconSet";
}

type Navigation = Readonly<Record<string, (target: ConditionalTarget) => Instance | null>>;

/** The two ways to a kind's own object: the plain one is refused where the format is of another kind. */
function ofKind(
  name: string,
  kind: ConditionalFormat["kind"],
  type: ObjectType<ConditionalTarget>,
): Navigation {
  const orNull = (target: ConditionalTarget): Instance | null =>
    formatOf(target).kind === kind ? type.of(target) : null;
  return {
    [`${name}OrNullObject`]: orNull,
    [name]: (target) => {
      const found = orNull(target);
      if (found === null)
        throw invalidArgument(`the conditional format is not of type ${conditionalKinds[kind]}`);
      return found;
    },
  };
}
