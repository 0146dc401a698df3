/** A piece of a formula; the texts of all tokens put together are the formula. */
export interface FormulaToken {
  readonly kind:
    | "text"
    | "reference"
    | "structured"
    | "function"
    | "name"
    | "number"
    | "error"
    | "operator"
    | "space"
    | "other";
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.]*!)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;
/** A word must not go on after a reference: "A1B" and "LOG10(" are none. */
const END = String.raw`(?![\p{L}\p{N}_.(!\[])`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`;

const KINDS: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"?/uy],
  ["space", /[ \t\r\n]+/uy],
  ["error", /#(?:N\/A|[A-Z0-9/_]+[!?]?)/uy],
  ["reference", new RegExp(`${SHEET}?${REFERENCE}${END}`, "uy")],
  ["function", new RegExp(`${NAME}(?=\\()`, "uy")],
  ["name", new RegExp(`${SHEET}?${NAME}`, "uy")],
  ["number", /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/uy],
  ["operator", /<>|<=|>=|[-+*/^&=<>%,:;(){}@]/uy],
  ["other", /./suy],
];

/** A calculated column has one text in all its rows; of formulas that differ from row to row not all are kept. */
const known = new Map<string, readonly FormulaToken[]>();
const manyFormulas = 5_000;

/** Splits a formula (with or without "=") into tokens. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const there = known.get(formula);
  if (there) return there;
  const tokens = tokensOf(formula);
  if (known.size >= manyFormulas) known.clear();
  known.set(formula, tokens);
  return tokens;
}

function tokensOf(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let position = 0; position < formula.length; ) {
    const token = tokenAt(formula, position);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, position: number): FormulaToken {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = position;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    const next = position + text.length;
    if (kind === "name" && formula[next] === "[") return structured(formula, position, next);
    if (kind === "other" && text === "[") return structured(formula, position, position);
    return { kind, text };
  }
  return { kind: "other", text: formula.slice(position, position + 1) };
}

/** Table[...] or [...]: brackets nest, and an apostrophe escapes the next sign inside them. */
function structured(formula: string, start: number, bracket: number): FormulaToken {
  let depth = 0;
  for (let index = bracket; index < formula.length; index += 1) {
    const sign = formula[index];
    if (sign === "'") index += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]") {
      depth -= 1;
      if (depth === 0) return { kind: "structured", text: formula.slice(start, index + 1) };
    }
  }
  return { kind: "structured", text: formula.slice(start) };
}
