import { parseAddress } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import type { Corner, FormulaReference } from "../formulas/formulaReference";
import { callFunction } from "./functions";
import { type FormulaNode, parseFormula } from "./parseFormula";
import { compareValues, type EvaluationSite, numberOf, type Result, scalarOf, textOf } from "./results";

const UNKNOWN: Result = { kind: "unknown" };

const parsed = new Map<string, FormulaNode | null>();
/** Formulas kept parsed; a workbook has few rules, a run of edits must not pile up old ones. */
const KEPT = 500;

/**
 * Works out the formula of a validation at once and for one cell: lists from names, INDIRECT, OFFSET and the like,
 * and the usual tests. The engine works asynchronously and knows one result for a whole rule, so it cannot.
 */
export function evaluateFormula(formula: string, site: EvaluationSite): Result {
  if (parsed.size > KEPT) parsed.clear();
  const known = parsed.get(formula);
  const node = known === undefined ? parseFormula(formula) : known;
  parsed.set(formula, node);
  return node === null ? UNKNOWN : evaluateNode(node, site);
}

function evaluateNode(node: FormulaNode, site: EvaluationSite): Result {
  if (node.kind === "literal") return { kind: "value", value: node.value };
  if (node.kind === "error") return node;
  if (node.kind === "reference") return referenceArea(node.reference, site);
  if (node.kind === "name") return namedResult(node.name, site);
  if (node.kind === "unary") return unary(node.sign, scalarOf(evaluateNode(node.operand, site), site));
  if (node.kind === "call") {
    const result = (place: number): Result => {
      const parameter = node.parameters[place];
      return parameter ? evaluateNode(parameter, site) : { kind: "value", value: "" };
    };
    return callFunction(node.name, { count: node.parameters.length, result, site, resolveText });
  }
  const left = evaluateNode(node.left, site);
  const right = evaluateNode(node.right, site);
  return node.sign === ":"
    ? spanned(left, right)
    : binary(node.sign, scalarOf(left, site), scalarOf(right, site));
}

function referenceArea(reference: FormulaReference, site: EvaluationSite): Result {
  const sheetId = reference.sheet === null ? site.sheetId : site.sheetIdOf(reference.sheet);
  if (sheetId === null) return { kind: "error", code: "#REF!" };
  const from = reference.from;
  const to = reference.to ?? from;
  const at = (corner: Corner, axis: "row" | "column", whole: number) => {
    const position = corner[axis];
    const fixed = axis === "row" ? corner.rowFixed : corner.columnFixed;
    if (position === null) return whole;
    return fixed ? position : position + (axis === "row" ? site.rowOffset : site.columnOffset);
  };
  const row = at(from, "row", 0);
  const column = at(from, "column", 0);
  const rows = at(to, "row", MAX_ROWS - 1) - row + 1;
  const columns = at(to, "column", MAX_COLUMNS - 1) - column + 1;
  return { kind: "area", area: { sheetId, row, column, rows, columns } };
}

function namedResult(name: string, site: EvaluationSite): Result {
  const formula = site.nameFormula(name);
  if (formula === null) return { kind: "error", code: "#NAME?" };
  return evaluateFormula(formula, { ...site, rowOffset: 0, columnOffset: 0 });
}

/** What INDIRECT does with its text: an address or a name. */
function resolveText(text: string, site: EvaluationSite): Result {
  const bang = text.lastIndexOf("!");
  const sheet = text.slice(0, Math.max(0, bang)).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheetId = bang < 0 ? site.sheetId : site.sheetIdOf(sheet);
  if (sheetId === null) return { kind: "error", code: "#REF!" };
  const area = parseAddress(text.slice(bang + 1), sheetId);
  if (area !== null) return { kind: "area", area };
  const result = namedResult(text, site);
  return result.kind === "error" ? { kind: "error", code: "#REF!" } : result;
}

function spanned(left: Result, right: Result): Result {
  const failed = [left, right].find((end) => end.kind === "unknown" || end.kind === "error");
  if (failed !== undefined) return failed;
  if (left.kind !== "area" || right.kind !== "area") return { kind: "error", code: "#REF!" };
  const { sheetId } = left.area;
  const row = Math.min(left.area.row, right.area.row);
  const column = Math.min(left.area.column, right.area.column);
  const bottom = Math.max(left.area.row + left.area.rows, right.area.row + right.area.rows);
  const end = Math.max(left.area.column + left.area.columns, right.area.column + right.area.columns);
  return { kind: "area", area: { sheetId, row, column, rows: bottom - row, columns: end - column } };
}

type Plain = Exclude<Result, { kind: "area" }>;

function numeric(number: number | null): Result {
  return number === null ? { kind: "error", code: "#VALUE!" } : { kind: "value", value: number };
}

function unary(sign: string, operand: Plain): Result {
  if (operand.kind !== "value") return operand;
  const number = numberOf(operand.value);
  if (number === null) return numeric(null);
  if (sign === "%") return numeric(number / 100);
  return numeric(sign === "-" ? -number : number);
}

function binary(sign: string, left: Plain, right: Plain): Result {
  if (left.kind !== "value") return left;
  if (right.kind !== "value") return right;
  if (sign === "&") return { kind: "value", value: textOf(left.value) + textOf(right.value) };
  if (sign in COMPARISONS)
    return { kind: "value", value: COMPARISONS[sign]?.(compareValues(left.value, right.value)) ?? false };
  const a = numberOf(left.value);
  const b = numberOf(right.value);
  if (a === null || b === null) return numeric(null);
  if (sign === "/" && b === 0) return { kind: "error", code: "#DIV/0!" };
  const results: Readonly<Record<string, number>> = {
    "+": a + b,
    "-": a - b,
    "*": a * b,
    "/": a / b,
    "^": a ** b,
  };
  return numeric(results[sign] ?? null);
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};
