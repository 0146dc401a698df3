import type { Scalar } from "../parts/cells";
import type { Validation } from "../parts/rules";
import { evaluateFormula } from "./evaluateFormula";
import { type EvaluationSite, numberOf, scalarOf, textOf } from "./results";

/** The choices of a list at one cell; null where the rule is no list or its source cannot be worked out. */
export function listChoices(validation: Validation, site: EvaluationSite): readonly string[] | null {
  if (validation.kind !== "list") return null;
  const source = String(validation.formula1);
  if (!source.startsWith("=")) {
    return source
      .split(",")
      .map((choice) => choice.trim())
      .filter((choice) => choice !== "");
  }
  const result = evaluateFormula(source, site);
  if (result.kind === "unknown") return null;
  if (result.kind === "error") return [];
  const cells = result.kind === "area" ? site.valuesOf(result.area).flat() : [result.value];
  return cells.filter((cell) => cell !== "").map(textOf);
}

/** Whether a value keeps a rule. What cannot be worked out here counts as kept: better silent than wrong. */
export function keepsRule(value: Scalar, validation: Validation, site: EvaluationSite): boolean {
  if (value === "") return validation.ignoreBlanks;
  if (validation.kind === "custom") return passesFormula(validation.formula1, site);
  if (validation.kind === "list") return inList(value, validation, site);
  if (validation.kind === "textLength") return inBounds(textOf(value).length, validation, site);
  if (typeof value !== "number") return false;
  if (validation.kind === "wholeNumber" && !Number.isInteger(value)) return false;
  return inBounds(value, validation, site);
}

/** Choices written into the rule count with case, choices in cells without: so Excel does it. */
function inList(value: Scalar, validation: Validation, site: EvaluationSite): boolean {
  const source = String(validation.formula1);
  if (!source.startsWith("=")) return (listChoices(validation, site) ?? []).includes(textOf(value).trim());
  const result = evaluateFormula(source, site);
  if (result.kind === "unknown") return true;
  if (result.kind === "error") return false;
  const cells = result.kind === "area" ? site.valuesOf(result.area) : [[result.value]];
  return loweredChoices(cells).has(textOf(value).toLowerCase());
}

const lowered = new WeakMap<readonly (readonly Scalar[])[], ReadonlySet<string>>();

/** Thousands of cells are checked against one list: its texts are put into lower case once. */
function loweredChoices(cells: readonly (readonly Scalar[])[]): ReadonlySet<string> {
  const known = lowered.get(cells);
  if (known !== undefined) return known;
  const choices = new Set(
    cells
      .flat()
      .filter((cell) => cell !== "")
      .map((cell) => textOf(cell).toLowerCase()),
  );
  lowered.set(cells, choices);
  return choices;
}

function passesFormula(formula: Scalar, site: EvaluationSite): boolean {
  const result = scalarOf(evaluateFormula(String(formula), site), site);
  if (result.kind === "unknown") return true;
  return result.kind === "value" && Boolean(numberOf(result.value));
}

function inBounds(value: number, validation: Validation, site: EvaluationSite): boolean {
  const low = bound(validation.formula1, site);
  const high = bound(validation.formula2 ?? "", site);
  if (low === null) return true;
  switch (validation.operator ?? "Between") {
    case "Between":
      return high === null || (value >= low && value <= high);
    case "NotBetween":
      return high === null || value < low || value > high;
    case "EqualTo":
    case "Equal":
      return value === low;
    case "NotEqualTo":
    case "NotEqual":
      return value !== low;
    case "GreaterThan":
      return value > low;
    case "LessThan":
      return value < low;
    case "GreaterThanOrEqualTo":
    case "GreaterThanOrEqual":
      return value >= low;
    default:
      return value <= low;
  }
}

const EPOCH = Date.UTC(1899, 11, 30);

/** A bound as a number: also from a formula or an ISO date, as office.js writes dates; null where there is none. */
function bound(operand: Scalar, site: EvaluationSite): number | null {
  if (typeof operand === "string" && operand.startsWith("=")) {
    const result = scalarOf(evaluateFormula(operand, site), site);
    return result.kind === "value" ? numberOf(result.value) : null;
  }
  if (operand === "") return null;
  const number = numberOf(operand);
  if (number !== null) return number;
  const time = Date.parse(/[zZ]$/.test(String(operand)) ? String(operand) : `${operand}Z`);
  return Number.isNaN(time) ? null : (time - EPOCH) / 86_400_000;
}
