import { formulaTokens } from "../../model/formulas/formulaTokens";

/** Functions that came after Excel 2007: files name them with a prefix (MS-XLSX 2.2.2). */
const FUTURE = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR " +
    "BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.INV CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT " +
    "CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL EXPAND " +
    "EXPON.DIST F.DIST F.INV F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST " +
    "GAMMA.INV GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET " +
    "LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL " +
    "NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC " +
    "PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN " +
    "SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TAKE TEXTAFTER TEXTBEFORE " +
    "TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST " +
    "WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
/** These two carry a further prefix. */
const SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/** "=…" as people write it from what a file holds. */
export function formulaFromFile(text: string): string {
  const bare = text.includes("_xl") ? text.replace(/_xlfn\._xlws\.|_xlfn\.|_xlws\.|_xlpm\./g, "") : text;
  return `=${bare}`;
}

/** What a file holds, without "=". */
export function formulaForFile(formula: string): string {
  const bare = formula.replace(/^=/, "");
  const tokens = formulaTokens(bare);
  const parameters = letParameters(tokens.map((token) => token.text));
  return tokens
    .map(({ kind, text }) => {
      const upper = text.toUpperCase();
      if (kind === "name") return parameters.has(upper) ? `_xlpm.${text}` : text;
      if (kind !== "function") return text;
      if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${text}`;
      return FUTURE.has(upper) ? `_xlfn.${text}` : text;
    })
    .join("");
}

/** Names LET and LAMBDA bind: a name right after "(" or "," of one of them, followed by a comma. */
function letParameters(texts: readonly string[]): ReadonlySet<string> {
  const solid = texts.filter((text) => text.trim() !== "");
  if (!solid.some((text) => /^(LET|LAMBDA)$/i.test(text))) return new Set();
  const names = solid.filter((text, place) => {
    const before = solid[place - 1] ?? "";
    const next = solid[place + 1] ?? "";
    return (before === "(" || before === ",") && next === "," && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text);
  });
  return new Set(names.map((name) => name.toUpperCase()));
}
