import { booleanOf, textOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { invalidArgument } from "../../engine/types/hostError";
import type { Property } from "../../engine/types/objectType";
import { isRecord } from "../../engine/types/unknownValues";
import { colorOf } from "../formats/color";
import { type ConditionalTarget, formatOf, updateRule } from "./conditionalTarget";

type Reader = (value: unknown) => unknown;

/** An option of the rule, under its own name in the rule's data. */
function option(name: string, initial: unknown, read: Reader): Property<ConditionalTarget> {
  return {
    get: (target) => formatOf(target).rule[name] ?? initial,
    set: (target, value) => updateRule(target, { [name]: read(value) }),
  };
}

/** An option of a part of the rule (positive or negative bars). */
function partOption(part: string, name: string, initial: unknown, read: Reader): Property<ConditionalTarget> {
  const partOf = (target: ConditionalTarget): Readonly<Record<string, unknown>> => {
    const now = formatOf(target).rule[part];
    return isRecord(now) ? now : {};
  };
  return {
    get: (target) => partOf(target)[name] ?? initial,
    set: (target, value) => updateRule(target, { [part]: { ...partOf(target), [name]: read(value) } }),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument("object expected");
  return value;
}

function colorOrNone(value: unknown): string {
  return value === "" ? "" : colorOf(value);
}

const positiveType = defineType<ConditionalTarget>({
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: partOption("positiveFormat", "fillColor", "#638EC6", colorOf),
    BorderColor: partOption("positiveFormat", "borderColor", "", colorOrNone),
    GradientFill: partOption("positiveFormat", "gradientFill", true, booleanOf),
  },
});

const negativeType = defineType<ConditionalTarget>({
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    FillColor: partOption("negativeFormat", "fillColor", "#FF0000", colorOf),
    BorderColor: partOption("negativeFormat", "borderColor", "", colorOrNone),
    MatchPositiveFillColor: partOption("negativeFormat", "matchPositiveFillColor", false, booleanOf),
    MatchPositiveBorderColor: partOption("negativeFormat", "matchPositiveBorderColor", false, booleanOf),
  },
});

const automatic = { type: "Automatic" };

/** `Excel.DataBarConditionalFormat`. */
export const dataBarType = defineType<ConditionalTarget>({
  name: "DataBarConditionalFormat",
  properties: {
    ShowDataBarOnly: option("showDataBarOnly", false, booleanOf),
    BarDirection: option("barDirection", "Context", textOf),
    AxisFormat: option("axisFormat", "Automatic", textOf),
    AxisColor: option("axisColor", "#000000", colorOrNone),
    LowerBoundRule: option("lowerBoundRule", automatic, record),
    UpperBoundRule: option("upperBoundRule", automatic, record),
  },
  navigation: {
    PositiveFormat: (target) => positiveType.of(target),
    NegativeFormat: (target) => negativeType.of(target),
  },
});

const twoColors = {
  minimum: { type: "LowestValue", color: "#FF7128" },
  maximum: { type: "HighestValue", color: "#FFEF9C" },
};

/** `Excel.ColorScaleConditionalFormat`; with a midpoint it has three colours. */
export const colorScaleType = defineType<ConditionalTarget>({
  name: "ColorScaleConditionalFormat",
  properties: {
    Criteria: option("criteria", twoColors, colorCriteria),
    ThreeColorScale: {
      get: (target) => {
        const { criteria } = formatOf(target).rule;
        return isRecord(criteria) && isRecord(criteria.midpoint);
      },
    },
  },
});

function colorCriteria(value: unknown): Readonly<Record<string, unknown>> {
  const criteria = record(value);
  if (!isRecord(criteria.minimum) || !isRecord(criteria.maximum))
    throw invalidArgument("minimum and maximum");
  return criteria;
}

/** `Excel.IconSetConditionalFormat`; criteria are always set as a whole. */
export const iconSetType = defineType<ConditionalTarget>({
  name: "IconSetConditionalFormat",
  properties: {
    Style: option("style", "ThreeTrafficLights1", textOf),
    Criteria: option("criteria", [], iconCriteria),
    ReverseIconOrder: option("reverseIconOrder", false, booleanOf),
    ShowIconOnly: option("showIconOnly", false, booleanOf),
  },
});

/** One criterion for each icon; the first may be empty, it takes what is left. */
function iconCriteria(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length < 3 || value.length > 5 || !value.every(isRecord)) {
    throw invalidArgument("three to five criteria expected");
  }
  return value;
}
