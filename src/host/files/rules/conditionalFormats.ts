import type { CellStyle, ConditionalFormat } from "../../model/workbookParts";
import { formulaFromFile } from "../cells/fileFormulas";
import { child, childrenOf, flag, type XmlNode } from "../package/xml";
import { colorOf } from "../styles/colors";
import { areasOf } from "./validations";

/** What the rule elements refer to. */
export interface RuleContext {
  readonly differential: readonly CellStyle[];
  readonly theme: readonly string[];
}

type Rule = Pick<ConditionalFormat, "kind" | "rule">;

/** The conditional formats of a sheet; `rule` holds office.js's own words for its options. */
export function readConditionalFormats(
  sheet: XmlNode,
  sheetId: string,
  context: RuleContext,
): readonly ConditionalFormat[] {
  const found = childrenOf(sheet, "conditionalFormatting").flatMap((group) => {
    const areas = areasOf(group.attributes.sqref ?? "", sheetId);
    return childrenOf(group, "cfRule").flatMap((node) => {
      const rule = areas.length === 0 ? null : ruleOf(node, context);
      if (rule === null) return [];
      const style = context.differential[Number(node.attributes.dxfId ?? -1)] ?? {};
      const priority = Number(node.attributes.priority ?? 1);
      return [{ areas, ...rule, style, stopIfTrue: flag(node.attributes.stopIfTrue), priority }];
    });
  });
  // Excel counts priorities from 0 in its API and from 1 in files; gaps close.
  return found
    .sort((a, b) => a.priority - b.priority)
    .map((format, place) => ({ ...format, id: `${sheetId}-cf${place + 1}`, priority: place }));
}

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};
const PRESETS: Readonly<Record<string, string>> = {
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NonErrors",
  uniqueValues: "UniqueValues",
  duplicateValues: "DuplicateValues",
};

function ruleOf(node: XmlNode, context: RuleContext): Rule | null {
  const { attributes } = node;
  const type = attributes.type ?? "";
  const [first = "", second] = childrenOf(node, "formula").map((formula) => formulaFromFile(formula.text));
  if (type === "expression") return { kind: "custom", rule: { formula: first } };
  if (type === "cellIs") {
    const operator = attributes.operator ?? "equal";
    const pair = second === undefined ? {} : { formula2: second };
    return { kind: "cellValue", rule: { operator: capital(operator), formula1: first, ...pair } };
  }
  const text = TEXT_OPERATORS[type];
  if (text !== undefined)
    return { kind: "containsText", rule: { operator: text, text: attributes.text ?? "" } };
  const preset = PRESETS[type] ?? averageOrPeriod(type, attributes);
  if (preset !== null && preset !== undefined) return { kind: "presetCriteria", rule: { criterion: preset } };
  if (type === "top10") return { kind: "topBottom", rule: topBottom(attributes) };
  return scaleRule(node, context);
}

function capital(word: string): string {
  return (word[0] ?? "").toUpperCase() + word.slice(1);
}

function averageOrPeriod(type: string, attributes: Readonly<Record<string, string>>): string | null {
  if (type === "timePeriod") {
    const period = attributes.timePeriod ?? "today";
    return period === "last7Days" ? "LastSevenDays" : capital(period);
  }
  if (type !== "aboveAverage") return null;
  const side = flag(attributes.aboveAverage, true) ? "Above" : "Below";
  const deviations = ["", "One", "Two", "Three"][Number(attributes.stdDev ?? 0)] ?? "";
  if (deviations !== "") return `${deviations}StdDev${side}Average`;
  return flag(attributes.equalAverage) ? `EqualOr${side}Average` : `${side}Average`;
}

function topBottom(attributes: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const side = flag(attributes.bottom) ? "Bottom" : "Top";
  const unit = flag(attributes.percent) ? "Percent" : "Items";
  return { type: `${side}${unit}`, rank: Number(attributes.rank ?? 10) };
}

const POINT_TYPES: Readonly<Record<string, string>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
  autoMin: "Automatic",
  autoMax: "Automatic",
};

function point(node: XmlNode | undefined): { readonly type: string; readonly formula?: string } {
  const value = node?.attributes.val;
  const type = POINT_TYPES[node?.attributes.type ?? "num"] ?? "Number";
  return { type, ...(value === undefined ? {} : { formula: value }) };
}

function scaleRule(node: XmlNode, { theme }: RuleContext): Rule | null {
  const scale = child(node, "colorScale");
  if (scale !== undefined) return { kind: "colorScale", rule: { criteria: scaleCriteria(scale, theme) } };
  const bar = child(node, "dataBar");
  if (bar !== undefined) return { kind: "dataBar", rule: barOptions(bar, theme) };
  const icons = child(node, "iconSet");
  if (icons === undefined) return null;
  const criteria = childrenOf(icons, "cfvo").map((mark, place) => ({
    ...point(mark),
    operator: flag(mark.attributes.gte, true) ? "GreaterThanOrEqual" : "GreaterThan",
    ...(place === 0 ? { type: "Invalid" } : {}),
  }));
  return {
    kind: "iconSet",
    rule: {
      style: iconStyle(icons.attributes.iconSet ?? "3TrafficLights1"),
      criteria,
      showIconOnly: !flag(icons.attributes.showValue, true),
      reverseIconOrder: flag(icons.attributes.reverse),
    },
  };
}

function scaleCriteria(scale: XmlNode, theme: readonly string[]): Readonly<Record<string, unknown>> {
  const colors = childrenOf(scale, "color").map((color) => colorOf(color, theme) ?? "#FFFFFF");
  const points = childrenOf(scale, "cfvo").map((mark, place) => ({
    ...point(mark),
    color: colors[place] ?? "#FFFFFF",
  }));
  const middle = points.length > 2 ? { midpoint: points[1] } : {};
  return { minimum: points[0], ...middle, maximum: points.at(-1) };
}

function barOptions(bar: XmlNode, theme: readonly string[]): Readonly<Record<string, unknown>> {
  const [low, high] = childrenOf(bar, "cfvo");
  return {
    color: colorOf(child(bar, "color"), theme) ?? "#638EC6",
    lowerBoundRule: point(low),
    upperBoundRule: point(high),
    showDataBarOnly: !flag(bar.attributes.showValue, true),
  };
}

const DIGITS: readonly (readonly [string, string])[] = [
  ["3", "Three"],
  ["4", "Four"],
  ["5", "Five"],
];

function iconStyle(name: string): string {
  const [digit, word] = DIGITS.find(([start]) => name.startsWith(start)) ?? ["", ""];
  return word + name.slice(digit.length);
}

/** "ThreeArrows" → "3Arrows". */
export function iconSetName(style: string): string {
  const [digit, word] = DIGITS.find(([, start]) => style.startsWith(start)) ?? ["", ""];
  return digit + style.slice(word.length);
}
