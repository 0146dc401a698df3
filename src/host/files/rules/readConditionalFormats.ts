import type { CellStyle } from "../../model/parts/cells";
import type { ConditionalFormat } from "../../model/parts/rules";
import { formulaFromFile } from "../cells/fileFormulas";
import { childrenOf, flag, type XmlNode } from "../package/xml";
import { readScale } from "./readScale";
import { capital, deviations, presets, textRules } from "./ruleWords";
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
  const about = textRules.find((each) => each.type === type);
  if (about) return { kind: "containsText", rule: { operator: about.office, text: attributes.text ?? "" } };
  const preset = presets[type] ?? averageOrPeriod(type, attributes);
  if (preset !== null) return { kind: "presetCriteria", rule: { criterion: preset } };
  if (type === "top10") return { kind: "topBottom", rule: topBottom(attributes) };
  return readScale(node, context.theme);
}

function averageOrPeriod(type: string, attributes: Readonly<Record<string, string>>): string | null {
  if (type === "timePeriod") {
    const period = attributes.timePeriod ?? "today";
    return period === "last7Days" ? "LastSevenDays" : capital(period);
  }
  if (type !== "aboveAverage") return null;
  const side = flag(attributes.aboveAverage, true) ? "Above" : "Below";
  const far = deviations[Number(attributes.stdDev ?? 0)] ?? "";
  if (far !== "") return `${far}StdDev${side}Average`;
  return flag(attributes.equalAverage) ? `EqualOr${side}Average` : `${side}Average`;
}

function topBottom(attributes: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const side = flag(attributes.bottom) ? "Bottom" : "Top";
  const unit = flag(attributes.percent) ? "Percent" : "Items";
  return { type: `${side}${unit}`, rank: Number(attributes.rank ?? 10) };
}
