import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  DeleteConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormat } from "../../parts/rules";
import { type Book, partsOfSheet, perform } from "../book/book";
import { encodeStyle } from "../book/styleCodec";
import { rangeOf } from "../book/toUniver";

/**
 * The engine works out a formula rule cell by cell: 24,000 cells blocked the page for 5 s, 120,000 for 36 s
 * (measured with Univer 0.25.1). Formula rules over more cells than this stay in our model and are saved, but
 * are not painted.
 */
const MAX_FORMULA_CELLS = 2000;

/** Gives the grid its copy of a sheet's conditional formats; says the ids of what it gave. */
export function showConditionalFormats(
  book: Book,
  sheetId: string,
  shown: readonly string[],
): readonly string[] {
  for (const cfId of shown) perform(book, DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId });
  const given: string[] = [];
  // The engine puts each new rule before the others.
  const formats = [...partsOfSheet(book, sheetId).conditionalFormats].sort((a, b) => b.priority - a.priority);
  for (const format of formats) {
    const rule = engineRule(format);
    if (rule === null) continue;
    const params = {
      cfId: format.id,
      ranges: format.areas.map(rangeOf),
      stopIfTrue: format.stopIfTrue,
      rule,
    };
    perform(book, AddConditionalRuleMutation.id, { subUnitId: sheetId, rule: params });
    given.push(format.id);
  }
  return given;
}

function text(format: ConditionalFormat, name: string): string {
  const value = format.rule[name];
  return value === undefined || value === null ? "" : String(value);
}

function cellCount(format: ConditionalFormat): number {
  return format.areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
}

/** null for what the grid cannot paint or not fast enough. */
function engineRule(format: ConditionalFormat): IConditionalFormattingRuleConfig | null {
  const base = { type: CFRuleType.highlightCell, style: encodeStyle(format.style) } as const;
  const { kind } = format;
  if (kind === "custom") {
    if (cellCount(format) > MAX_FORMULA_CELLS) return null;
    return { ...base, subType: CFSubRuleType.formula, value: text(format, "formula") };
  }
  if (kind === "containsText") {
    const operator = TEXT[text(format, "operator")] ?? CFTextOperator.containsText;
    return { ...base, subType: CFSubRuleType.text, operator, value: text(format, "text") };
  }
  if (kind === "cellValue") return valueRule(format, base);
  if (kind === "topBottom") {
    const type = text(format, "type");
    const sides = { isBottom: type.startsWith("Bottom"), isPercent: type.endsWith("Percent") };
    return { ...base, subType: CFSubRuleType.rank, ...sides, value: Number(text(format, "rank")) };
  }
  if (kind === "presetCriteria") return presetRule(text(format, "criterion"), base);
  return kind === "dataBar" ? barRule(format) : null;
}

type Base = { readonly type: CFRuleType.highlightCell; readonly style: ReturnType<typeof encodeStyle> };

const TEXT: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};
const SINGLE = {
  EqualTo: CFNumberOperator.equal,
  Equal: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  NotEqual: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
} as const;

function valueRule(format: ConditionalFormat, base: Base): IConditionalFormattingRuleConfig | null {
  const operator = text(format, "operator");
  const first = text(format, "formula1").replace(/^=/, "");
  const literal = /^"(.*)"$/.exec(first)?.[1];
  if (literal !== undefined) {
    const equal = operator.startsWith("Not") ? CFTextOperator.notEqual : CFTextOperator.equal;
    return { ...base, subType: CFSubRuleType.text, operator: equal, value: literal };
  }
  const low = Number(first);
  if (first === "" || Number.isNaN(low)) return null;
  if (operator === "Between" || operator === "NotBetween") {
    const high = Number(text(format, "formula2").replace(/^=/, ""));
    const side = operator === "Between" ? CFNumberOperator.between : CFNumberOperator.notBetween;
    return { ...base, subType: CFSubRuleType.number, operator: side, value: [low, high] };
  }
  const single = Object.entries(SINGLE).find(([name]) => name === operator)?.[1];
  return single === undefined
    ? null
    : { ...base, subType: CFSubRuleType.number, operator: single, value: low };
}

function presetRule(criterion: string, base: Base): IConditionalFormattingRuleConfig | null {
  if (criterion === "DuplicateValues") return { ...base, subType: CFSubRuleType.duplicateValues };
  if (criterion === "UniqueValues") return { ...base, subType: CFSubRuleType.uniqueValues };
  if (criterion === "Blanks")
    return { ...base, subType: CFSubRuleType.text, operator: CFTextOperator.containsBlanks };
  if (criterion === "NonBlanks") {
    return { ...base, subType: CFSubRuleType.text, operator: CFTextOperator.notContainsBlanks };
  }
  return null;
}

function barRule(format: ConditionalFormat): IConditionalFormattingRuleConfig {
  const color = text(format, "color") || "#638EC6";
  return {
    type: CFRuleType.dataBar,
    isShowValue: format.rule.showDataBarOnly !== true,
    config: {
      min: { type: CFValueType.min },
      max: { type: CFValueType.max },
      isGradient: false,
      positiveColor: color,
      nativeColor: "#FF0000",
    },
  };
}
