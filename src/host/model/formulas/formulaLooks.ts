import { type FormulaReference, parseReference } from "./formulaReference";
import { formulaTokens } from "./formulaTokens";
import { mayFillMore } from "./mayFillMore";

/** A table named in a formula; `columns` null: all of it. From the first to the last of them. */
export interface TableLook {
  readonly table: string;
  /** Only the row the formula stands in. */
  readonly thisRow: boolean;
  readonly columns: readonly string[] | null;
}

/** What a formula looks at, by its text alone. */
export interface FormulaLooks {
  readonly references: readonly FormulaReference[];
  readonly tables: readonly TableLook[];
  /** Defined names, in lower case; TRUE and variables of LET may be among them. */
  readonly names: readonly string[];
  /** It may look anywhere. */
  readonly anywhere: boolean;
  /** Another result each time (`each`), each day (`day`), or only when what it looks at changes. */
  readonly changes: "each" | "day" | "never";
  /** Its result may fill more cells than its own. */
  readonly fillsMore: boolean;
}

const ANYWHERE = /^(?:INDIRECT|OFFSET|CELL|INFO|FORMULATEXT|SHEETS?|GETPIVOTDATA)$/i;
const EACH_TIME = /^(?:NOW|RAND|RANDBETWEEN|RANDARRAY)$/i;

/** A calculated column has one text in all its rows; of formulas that differ from row to row not all are kept. */
const known = new Map<string, FormulaLooks>();
const manyFormulas = 50_000;

/** What a formula (with or without "=") looks at. */
export function formulaLooks(formula: string): FormulaLooks {
  const there = known.get(formula);
  if (there) return there;
  const looks = looksOf(formula);
  if (known.size >= manyFormulas) known.clear();
  known.set(formula, looks);
  return looks;
}

function looksOf(formula: string): FormulaLooks {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  const of = (wanted: string) => tokens.flatMap(({ kind, text }) => (kind === wanted ? [text] : []));
  const functions = of("function");
  // "A1:INDEX(…)" spans what neither side names.
  const spans = tokens.some(({ kind, text }) => kind === "operator" && text === ":");
  return {
    references: of("reference").map(parseReference),
    tables: of("structured").map(tableLook),
    names: of("name").map((name) => name.slice(name.lastIndexOf("!") + 1).toLowerCase()),
    anywhere: spans || functions.some((name) => ANYWHERE.test(name)),
    changes: oftenest(functions.map(changesOf)),
    fillsMore: mayFillMore(formula),
  };
}

function changesOf(name: string): FormulaLooks["changes"] {
  if (EACH_TIME.test(name)) return "each";
  return /^TODAY$/i.test(name) ? "day" : "never";
}

/** How often something changes that changes with each of these. */
export function oftenest(changes: readonly FormulaLooks["changes"][]): FormulaLooks["changes"] {
  if (changes.includes("each")) return "each";
  return changes.includes("day") ? "day" : "never";
}

function tableLook(text: string): TableLook {
  const bracket = text.indexOf("[");
  const table = text.slice(0, bracket).toLowerCase();
  const inner = text.slice(bracket + 1, -1);
  // An apostrophe escapes signs in headings: rare enough to look at the whole table then.
  if (inner.includes("'") || inner.includes("@")) return { table, thisRow: false, columns: null };
  const parts = inner.startsWith("[")
    ? [...inner.matchAll(/\[([^\]]*)\]/g)].map(([, part = ""]) => part)
    : [inner];
  const columns = parts.filter((part) => !part.startsWith("#"));
  const thisRow = parts.some((part) => /^#This Row$/i.test(part));
  return { table, thisRow, columns: columns.length === 0 ? null : columns };
}
