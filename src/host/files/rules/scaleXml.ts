import { element } from "../package/xml";
import { argb } from "../styles/colors";
import { type Options, text } from "./ruleElement";
import { iconsInFile, pointInFile } from "./ruleWords";

function record(value: unknown): Options {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function pointXml(value: unknown, otherwise: string): string {
  const options = record(value);
  const type = pointInFile(text(options, "type", "")) ?? otherwise;
  const val = options.formula;
  const bare = val === undefined || val === null ? undefined : String(val).replace(/^=/, "");
  return element("cfvo", { type, val: type === "min" || type === "max" ? undefined : (bare ?? "0") });
}

function colorXml(value: unknown, otherwise: string): string {
  return element("color", { rgb: argb(typeof value === "string" && value !== "" ? value : otherwise) });
}

export function barXml(rule: Options): string {
  const positive = record(rule.positiveFormat);
  const points = pointXml(rule.lowerBoundRule, "min") + pointXml(rule.upperBoundRule, "max");
  const showValue = rule.showDataBarOnly === true ? 0 : undefined;
  return element("dataBar", { showValue }, points + colorXml(rule.color ?? positive.fillColor, "#638EC6"));
}

export function scaleXml(rule: Options): string {
  const criteria = record(rule.criteria);
  const { minimum, midpoint, maximum } = criteria;
  const marks = [minimum, ...(midpoint === undefined || midpoint === null ? [] : [midpoint]), maximum];
  const points = marks.map((mark, place) =>
    pointXml(mark, place === 0 ? "min" : place === marks.length - 1 ? "max" : "percentile"),
  );
  const colors = marks.map((mark, place) =>
    colorXml(record(mark).color, place === 0 ? "#F8696B" : "#63BE7B"),
  );
  return element("colorScale", {}, points.join("") + colors.join(""));
}

export function iconXml(rule: Options): string {
  const style = iconsInFile(text(rule, "style", "ThreeTrafficLights1"));
  const count = Number(style[0]);
  const given = Array.isArray(rule.criteria) ? rule.criteria : [];
  const marks = Array.from({ length: count }, (_, place) => {
    const options = record(given[place]);
    const even = { type: "Percent", formula: String(Math.round((100 / count) * place)) };
    const mark = place === 0 || pointInFile(text(options, "type", "")) === undefined ? even : options;
    return pointXml(mark, "percent").replace("/>", options.operator === "GreaterThan" ? ' gte="0"/>' : "/>");
  });
  return element(
    "iconSet",
    {
      iconSet: style,
      showValue: rule.showIconOnly === true ? 0 : undefined,
      reverse: rule.reverseIconOrder === true ? 1 : undefined,
    },
    marks.join(""),
  );
}
