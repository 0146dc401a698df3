import type { ConditionalFormatBlueprint, HighlightBlueprint } from "../../core/sheets/blueprint";

export function addConditionalFormat(
  range: Excel.Range,
  { rule, fill, fontColor }: ConditionalFormatBlueprint,
): void {
  const format = ruleFormat(range, rule);
  if (fill !== null) format.fill.color = fill;
  if (fontColor !== null) format.font.color = fontColor;
}

/** Colours cells that contain a text. */
export function addHighlight(range: Excel.Range, { text, fill, fontColor }: HighlightBlueprint): void {
  const format = ruleFormat(range, { kind: "text-contains", text });
  format.fill.color = fill;
  format.font.color = fontColor;
}

function ruleFormat(
  range: Excel.Range,
  rule: ConditionalFormatBlueprint["rule"],
): Excel.ConditionalRangeFormat {
  switch (rule.kind) {
    case "text-contains": {
      const { textComparison } = range.conditionalFormats.add("ContainsText");
      textComparison.rule = { operator: "Contains", text: rule.text };
      return textComparison.format;
    }
    case "cell-value": {
      const { cellValue } = range.conditionalFormats.add("CellValue");
      cellValue.rule = { operator: rule.operator, formula1: rule.formula };
      return cellValue.format;
    }
    case "custom": {
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = rule.formula;
      return custom.format;
    }
  }
}
