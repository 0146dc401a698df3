import { type FormulaToken, formulaTokens } from "./formulaTokens";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** One result whatever they are given. */
const REDUCING = words(
  "SUM COUNT COUNTA COUNTBLANK MAX MIN AVERAGE MEDIAN AND OR XOR SUMPRODUCT ROWS COLUMNS SUBTOTAL TEXTJOIN CONCAT",
);
/** One result where every single thing they are given is one. */
const PLAIN = words(
  "IF IFERROR IFNA IFS NOT N T TEXT VALUE LEN LEFT RIGHT MID TRIM UPPER LOWER PROPER SUBSTITUTE FIND SEARCH EXACT " +
    "REPT CONCATENATE HYPERLINK DATE DATEVALUE YEAR MONTH DAY TODAY NOW EDATE EOMONTH DATEDIF DAYS WEEKDAY INT ABS " +
    "ROUND ROUNDUP ROUNDDOWN MOD POWER SQRT SIGN ISBLANK ISNUMBER ISTEXT ISERROR ISNA ISLOGICAL ROW COLUMN",
);
/** Which of their arguments (from 0) may be an area and the result still one. */
const AREAS: Readonly<Record<string, (argument: number) => boolean>> = {
  COUNTIF: (at) => at === 0,
  SUMIF: (at) => at !== 1,
  AVERAGEIF: (at) => at !== 1,
  COUNTIFS: (at) => at % 2 === 0,
  SUMIFS: (at) => at === 0 || at % 2 === 1,
  AVERAGEIFS: (at) => at === 0 || at % 2 === 1,
  MAXIFS: (at) => at === 0 || at % 2 === 1,
  MINIFS: (at) => at === 0 || at % 2 === 1,
  MATCH: (at) => at === 1,
  LOOKUP: (at) => at > 0,
  VLOOKUP: (at) => at === 1,
  HLOOKUP: (at) => at === 1,
};

interface Frame {
  readonly name: string;
  argument: number;
}

/** Whether a formula's result may fill more cells than its own. In doubt it may. */
export function mayFillMore(formula: string): boolean {
  const tokens = formulaTokens(formula.replace(/^=/, "")).filter(({ kind }) => kind !== "space");
  const frames: Frame[] = [];
  for (const [place, token] of tokens.entries()) {
    if (token.kind === "function") {
      if (!isKnown(token.text.toUpperCase(), tokens.slice(place + 2))) return true;
      frames.push({ name: token.text.toUpperCase(), argument: 0 });
    } else if (token.kind === "operator") {
      if (token.text === "{" || token.text === "@" || token.text === ":") return true;
      follow(frames, token.text, tokens[place - 1]);
    } else if (isArea(token) && !takesArea(frames)) return true;
  }
  return false;
}

function isKnown(name: string, parameters: readonly FormulaToken[]): boolean {
  if (name === "INDEX") return isOnePick(parameters);
  return REDUCING.has(name) || PLAIN.has(name) || Object.hasOwn(AREAS, name);
}

/** INDEX(one column, MATCH( …: row 0 would be the whole column, but nothing is found there. */
function isOnePick([area, comma, row]: readonly FormulaToken[]): boolean {
  const isColumn = area?.kind === "structured" && !area.text.includes("]:[") && !area.text.includes("@");
  return isColumn && area.text.includes("[") && comma?.text === "," && row?.text.toUpperCase() === "MATCH";
}

function follow(frames: Frame[], sign: string, before: FormulaToken | undefined): void {
  const last = frames.at(-1);
  if (sign === "(" && before?.kind !== "function") frames.push({ name: "", argument: 0 });
  else if (sign === ")") frames.pop();
  else if (sign === "," && last) last.argument += 1;
}

function isArea({ kind, text }: FormulaToken): boolean {
  if (kind === "reference") return text.includes(":");
  if (kind === "structured") return !/@|#This Row/i.test(text) || text.includes("]:[");
  return kind === "name" && !/^(?:TRUE|FALSE)$/i.test(text);
}

function takesArea(frames: readonly Frame[]): boolean {
  if (frames.some(({ name }) => REDUCING.has(name))) return true;
  const { name, argument } = frames.findLast((frame) => frame.name !== "") ?? { name: "", argument: 0 };
  return name === "INDEX" ? argument === 0 : (AREAS[name]?.(argument) ?? false);
}
