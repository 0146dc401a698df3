import { areaAddress, cellAddress } from "../../model/address";
import type { CellStyle } from "../../model/parts/cells";
import type { ConditionalFormat } from "../../model/parts/rules";
import { element } from "../package/xml";
import { presetRule } from "./presetRule";
import { type Attributes, formulaElement, type Options, ruleElement, text } from "./ruleElement";
import { lower, textRules } from "./ruleWords";
import { barXml, iconXml, scaleXml } from "./scaleXml";

/** `differentialId` registers the format a rule paints and says its number. */
export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
  differentialId: (style: CellStyle) => number,
): string {
  return [...formats]
    .filter((format) => format.areas.length > 0)
    .sort((a, b) => a.priority - b.priority)
    .map((format, place) => {
      const sqref = format.areas.map(areaAddress).join(" ");
      const painted = Object.keys(format.style).length > 0 ? differentialId(format.style) : undefined;
      return element("conditionalFormatting", { sqref }, ruleXml(format, place + 1, painted));
    })
    .join("");
}

function ruleXml(format: ConditionalFormat, priority: number, dxfId: number | undefined): string {
  const shared = { dxfId, priority, stopIfTrue: format.stopIfTrue ? 1 : undefined };
  const { kind, rule } = format;
  const first = format.areas[0];
  const cell = first === undefined ? "A1" : cellAddress(first.row, first.column);
  if (kind === "custom") return ruleElement("expression", shared, formulaElement(rule.formula));
  if (kind === "cellValue") {
    const operator = lower(text(rule, "operator", "EqualTo")).replace(/To$/, "");
    const formulas = [rule.formula1, rule.formula2].filter((value) => value !== undefined && value !== "");
    return ruleElement(
      "cellIs",
      { ...shared, operator: cellOperator(operator) },
      formulas.map(formulaElement).join(""),
    );
  }
  if (kind === "containsText") return textRule(rule, cell, shared);
  if (kind === "topBottom") return ruleElement("top10", { ...shared, ...topAttributes(rule) }, "");
  if (kind === "presetCriteria") return presetRule(text(rule, "criterion", ""), cell, shared);
  if (kind === "dataBar") return ruleElement("dataBar", shared, barXml(rule));
  if (kind === "colorScale") return ruleElement("colorScale", shared, scaleXml(rule));
  return ruleElement("iconSet", shared, iconXml(rule));
}

/** "equalTo" loses its "To" in files; "greaterThanOrEqual" does not carry one. */
function cellOperator(operator: string): string {
  return operator === "" ? "equal" : operator;
}

function textRule(rule: Options, cell: string, shared: Attributes): string {
  const office = text(rule, "operator", "Contains");
  const { type, operator } = textRules.find((each) => each.office === office) ?? textRules[0];
  const sought = text(rule, "text", "");
  const quoted = `"${sought.replaceAll('"', '""')}"`;
  const tests = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},${sought.length})=${quoted}`,
    endsWith: `RIGHT(${cell},${sought.length})=${quoted}`,
  };
  return ruleElement(type, { ...shared, operator, text: sought }, formulaElement(tests[type]));
}

function topAttributes(rule: Options): Attributes {
  const type = text(rule, "type", "TopItems");
  return {
    percent: type.endsWith("Percent") ? 1 : undefined,
    bottom: type.startsWith("Bottom") ? 1 : undefined,
    rank: text(rule, "rank", "10"),
  };
}
