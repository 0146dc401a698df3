import type { ConditionalFormat } from "../../model/parts/rules";
import { child, childrenOf, flag, type XmlNode } from "../package/xml";
import { colorOf } from "../styles/colors";
import { iconsInOffice, pointInOffice } from "./ruleWords";

type Scale = Pick<ConditionalFormat, "kind" | "rule">;

/** A rule that paints every cell by its place on a scale: colours, bars or icons; null where it is none. */
export function readScale(node: XmlNode, theme: readonly string[]): Scale | null {
  const scale = child(node, "colorScale");
  if (scale !== undefined) return { kind: "colorScale", rule: { criteria: scaleCriteria(scale, theme) } };
  const bar = child(node, "dataBar");
  if (bar !== undefined) return { kind: "dataBar", rule: barOptions(bar, theme) };
  const icons = child(node, "iconSet");
  return icons === undefined ? null : { kind: "iconSet", rule: iconOptions(icons) };
}

function iconOptions(icons: XmlNode): Readonly<Record<string, unknown>> {
  const criteria = childrenOf(icons, "cfvo").map((mark, place) => ({
    ...point(mark),
    operator: flag(mark.attributes.gte, true) ? "GreaterThanOrEqual" : "GreaterThan",
    ...(place === 0 ? { type: "Invalid" } : {}),
  }));
  return {
    style: iconsInOffice(icons.attributes.iconSet ?? "3TrafficLights1"),
    criteria,
    showIconOnly: !flag(icons.attributes.showValue, true),
    reverseIconOrder: flag(icons.attributes.reverse),
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

function point(node: XmlNode | undefined): { readonly type: string; readonly formula?: string } {
  const value = node?.attributes.val;
  const type = pointInOffice(node?.attributes.type ?? "num");
  return { type, ...(value === undefined ? {} : { formula: value }) };
}
