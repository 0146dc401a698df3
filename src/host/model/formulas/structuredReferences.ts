import { formulaTokens } from "./formulaTokens";

/**
 * The engine knows `Table[[#This Row],[Column]]` (what files hold as well) but not Excel's short forms, so
 * formulas are kept long and written short for readers.
 * `tableName` is the table the formula's cell stands in, null where it stands in none.
 */
export function longStructuredReferences(formula: string, tableName: string | null): string {
  return mapStructured(formula, (name, inner) => {
    const table = name === "" ? tableName : name;
    if (table === null) return null;
    if (!inner.startsWith("@")) return name === "" ? `${table}[${inner}]` : null;
    const columns = inner.slice(1);
    if (columns === "") return `${table}[#This Row]`;
    return `${table}[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
  });
}

const THIS_ROW = /^\[#This Row\]\s*,\s*(\[.*\])$/is;
const PLAIN_COLUMN = /^\[[\p{L}\p{N}_]+\]$/u;

/** The reverse: `[@Column]` inside the table's own rows, `Table[@Column]` elsewhere. */
export function shortStructuredReferences(formula: string, tableName: string | null): string {
  return mapStructured(formula, (name, inner) => {
    const own = tableName !== null && name.toLowerCase() === tableName.toLowerCase() ? "" : name;
    if (inner.toLowerCase() === "#this row") return `${own}[@]`;
    const columns = THIS_ROW.exec(inner)?.[1];
    if (columns === undefined) return null;
    return `${own}[@${PLAIN_COLUMN.test(columns) ? columns.slice(1, -1) : columns}]`;
  });
}

function mapStructured(formula: string, change: (name: string, inner: string) => string | null): string {
  if (!formula.includes("[")) return formula;
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind !== "structured" || !token.text.endsWith("]")) return token.text;
      const bracket = token.text.indexOf("[");
      return change(token.text.slice(0, bracket), token.text.slice(bracket + 1, -1)) ?? token.text;
    })
    .join("");
}
