import { optionalBoolean, textOf, wordOf } from "../../engine/types/arguments";
import { invalidArgument } from "../../engine/types/hostError";
import { isMissing, isRecord } from "../../engine/types/unknownValues";
import type { Scalar } from "../../model/parts/cells";
import type { Validation } from "../../model/parts/rules";
import type { Book } from "../book/book";
import { typedDate } from "../cells/typedDate";
import { guardRuleFormula, ruleOperand } from "./ruleFormula";

type Rule = Pick<Validation, "kind" | "operator" | "formula1" | "formula2" | "inCellDropDown">;

const bounded = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** Excel's longest inline list, commas included. */
const longestList = 255;

/** Reads `DataValidation.rule`: exactly one kind of rule is allowed. */
export function validationRule(book: Book, value: unknown): Rule {
  if (!isRecord(value)) throw invalidArgument("rule expected");
  const given = Object.entries(value).filter(([, content]) => !isMissing(content));
  const [only, second] = given;
  if (only === undefined || second !== undefined) throw invalidArgument("exactly one kind of rule expected");
  const [kind, content] = only;
  if (!isRecord(content)) throw invalidArgument("rule expected");
  if (kind === "list") return listRule(book, content);
  if (kind === "custom") return { kind: "custom", formula1: customFormula(content.formula) };
  return boundedRule(book, wordOf(kind, bounded), content);
}

function listRule(book: Book, content: Readonly<Record<string, unknown>>): Rule {
  const source = ruleOperand(book, content.source);
  if (typeof source !== "string" || source === "" || source.length > longestList) {
    throw invalidArgument("list source of 1 to 255 characters expected");
  }
  return { kind: "list", formula1: source, inCellDropDown: optionalBoolean(content.inCellDropDown, true) };
}

function customFormula(value: unknown): string {
  const text = textOf(value);
  return guardRuleFormula(text.startsWith("=") ? text : `=${text}`);
}

function boundedRule(
  book: Book,
  kind: (typeof bounded)[number],
  content: Readonly<Record<string, unknown>>,
): Rule {
  const operator = wordOf(content.operator, operators);
  const formula1 = bound(book, kind, content.formula1);
  if (operator !== "Between" && operator !== "NotBetween") return { kind, operator, formula1 };
  return { kind, operator, formula1, formula2: bound(book, kind, content.formula2) };
}

/** A bound; dates and times come as ISO 8601 text and are kept as serial numbers. */
function bound(book: Book, kind: (typeof bounded)[number], value: unknown): Scalar {
  const operand = ruleOperand(book, value);
  if (typeof operand === "number" || String(operand).startsWith("=")) return operand;
  if (kind === "date" || kind === "time") return serialOfIso(String(operand));
  const number = Number(operand);
  if (operand === "" || !Number.isFinite(number)) throw invalidArgument("number or formula expected");
  return number;
}

function serialOfIso(text: string): number {
  const [day = "", time = ""] = text.replace(/(\.\d+)?Z?$/, "").split("T");
  const found = typedDate(time === "" ? day : `${day} ${time}`);
  if (found === null) throw invalidArgument("date expected");
  return found.serial;
}

/** A rule as `DataValidation.rule` answers it. */
export function wireRule(validation: Validation): Readonly<Record<string, unknown>> {
  const { kind, operator, formula1, formula2, inCellDropDown } = validation;
  if (kind === "list") return { list: { source: formula1, inCellDropDown: inCellDropDown ?? true } };
  if (kind === "custom") return { custom: { formula: formula1 } };
  return { [kind]: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
}
