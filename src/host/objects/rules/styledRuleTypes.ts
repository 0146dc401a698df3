import { integerOf, optionalWord, textOf, wordOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { invalidArgument } from "../../engine/types/hostError";
import type { ObjectType } from "../../engine/types/objectType";
import { isMissing, isRecord } from "../../engine/types/unknownValues";
import { conditionalStyleType } from "./conditionalStyleType";
import { type ConditionalTarget, formatOf, updateRule } from "./conditionalTarget";
import { guardRuleFormula, ruleOperand } from "./ruleFormula";

type RuleOptions = Readonly<Record<string, unknown>>;

const styled = { Format: (target: ConditionalTarget) => conditionalStyleType.of(target) };

/** A kind whose rule is one plain object and whose matching cells get a style. */
function styledType(
  name: string,
  read: (target: ConditionalTarget, rule: RuleOptions) => RuleOptions,
): ObjectType<ConditionalTarget> {
  return defineType<ConditionalTarget>({
    name,
    properties: {
      Rule: {
        get: (target) => formatOf(target).rule,
        set: (target, value) => {
          if (!isRecord(value)) throw invalidArgument("rule expected");
          updateRule(target, read(target, value));
        },
      },
    },
    navigation: styled,
  });
}

const comparisons = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

export const cellValueType = styledType("CellValueConditionalFormat", ({ book }, rule) => {
  const operator = wordOf(rule.operator, comparisons);
  const formula1 = ruleOperand(book, rule.formula1);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  if (needsTwo && isMissing(rule.formula2)) throw invalidArgument("formula2 expected");
  return { operator, formula1, ...(needsTwo ? { formula2: ruleOperand(book, rule.formula2) } : {}) };
});

export const textType = styledType("TextConditionalFormat", (_, rule) => {
  const text = textOf(rule.text);
  if (text === "" || text.length > 255) throw invalidArgument("text of 1 to 255 characters expected");
  return { operator: wordOf(rule.operator, ["Contains", "NotContains", "BeginsWith", "EndsWith"]), text };
});

export const topBottomType = styledType("TopBottomConditionalFormat", (_, rule) => {
  const rank = integerOf(rule.rank);
  if (rank < 1 || rank > 1000) throw invalidArgument("rank of 1 to 1000 expected");
  return { rank, type: wordOf(rule.type, ["TopItems", "TopPercent", "BottomItems", "BottomPercent"]) };
});

export const presetType = styledType("PresetCriteriaConditionalFormat", (_, rule) => ({
  criterion: optionalWord(
    rule.criterion,
    [
      "Blanks",
      "NonBlanks",
      "Errors",
      "NonErrors",
      "DuplicateValues",
      "UniqueValues",
      "AboveAverage",
      "BelowAverage",
    ],
    "Blanks",
  ),
}));

const ruleType = defineType<ConditionalTarget>({
  name: "ConditionalFormatRule",
  properties: { Formula: formulaProperty(), FormulaLocal: formulaProperty() },
});

export const customType = defineType<ConditionalTarget>({
  name: "CustomConditionalFormat",
  properties: {},
  navigation: { ...styled, Rule: (target) => ruleType.of(target) },
});

function formulaProperty() {
  return {
    get: (target: ConditionalTarget) => formatOf(target).rule.formula ?? "",
    set: (target: ConditionalTarget, value: unknown) => {
      const text = textOf(value);
      updateRule(target, { formula: guardRuleFormula(text.startsWith("=") ? text : `=${text}`) });
    },
  };
}
