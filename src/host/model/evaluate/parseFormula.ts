import { type FormulaReference, parseReference } from "../formulas/formulaReference";
import { type FormulaToken, formulaTokens } from "../formulas/formulaTokens";
import type { Scalar } from "../parts/cells";

export type FormulaNode =
  | { readonly kind: "literal"; readonly value: Scalar }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "reference"; readonly reference: FormulaReference }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly parameters: readonly (FormulaNode | null)[] }
  | { readonly kind: "unary"; readonly sign: string; readonly operand: FormulaNode }
  | {
      readonly kind: "binary";
      readonly sign: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };

/** How tightly each sign binds (support.microsoft.com, "operator precedence"). */
const BINDING: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  ":": 8,
};
const PERCENT_BINDING = 6;
const SIGN_BINDING = 7;

interface Cursor {
  readonly tokens: readonly FormulaToken[];
  place: number;
}

/** The tree of a formula; null for what it cannot read (structured references, array constants). */
export function parseFormula(formula: string): FormulaNode | null {
  const tokens = formulaTokens(formula.replace(/^=/, "")).filter((token) => token.kind !== "space");
  const cursor: Cursor = { tokens, place: 0 };
  const node = expression(cursor, 0);
  return cursor.place === tokens.length ? node : null;
}

function peek(cursor: Cursor): FormulaToken | undefined {
  return cursor.tokens[cursor.place];
}

function accept(cursor: Cursor, text: string): boolean {
  if (peek(cursor)?.text !== text) return false;
  cursor.place += 1;
  return true;
}

function expression(cursor: Cursor, least: number): FormulaNode | null {
  let left = operand(cursor);
  while (left !== null) {
    const sign = peek(cursor)?.text ?? "";
    if (sign === "%" && PERCENT_BINDING >= least) {
      cursor.place += 1;
      left = { kind: "unary", sign: "%", operand: left };
      continue;
    }
    const binding = peek(cursor)?.kind === "operator" ? BINDING[sign] : undefined;
    if (binding === undefined || binding < least) break;
    cursor.place += 1;
    const right = expression(cursor, binding + 1);
    if (right === null) return null;
    left = { kind: "binary", sign, left, right };
  }
  return left;
}

function operand(cursor: Cursor): FormulaNode | null {
  const token = peek(cursor);
  if (token === undefined) return null;
  cursor.place += 1;
  const { kind, text } = token;
  if (kind === "number") return { kind: "literal", value: Number(text) };
  if (kind === "text") return { kind: "literal", value: text.slice(1, -1).replaceAll('""', '"') };
  if (kind === "error") return { kind: "error", code: text };
  if (kind === "reference") return { kind: "reference", reference: parseReference(text) };
  if (kind === "name") return nameNode(text);
  if (kind === "function") return call(cursor, text);
  if (text === "+" || text === "-") {
    const inner = expression(cursor, SIGN_BINDING);
    return inner === null ? null : { kind: "unary", sign: text, operand: inner };
  }
  if (text !== "(") return null;
  const inner = expression(cursor, 0);
  return accept(cursor, ")") ? inner : null;
}

function nameNode(text: string): FormulaNode {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "literal", value: upper === "TRUE" };
  return { kind: "name", name: text };
}

function call(cursor: Cursor, name: string): FormulaNode | null {
  accept(cursor, "(");
  const parameters: (FormulaNode | null)[] = [];
  if (accept(cursor, ")")) return { kind: "call", name: name.toUpperCase(), parameters };
  for (;;) {
    const next = peek(cursor)?.text;
    if (next === "," || next === ")") parameters.push(null);
    else {
      const parameter = expression(cursor, 0);
      if (parameter === null) return null;
      parameters.push(parameter);
    }
    if (accept(cursor, ")")) return { kind: "call", name: name.toUpperCase(), parameters };
    if (!accept(cursor, ",")) return null;
  }
}
