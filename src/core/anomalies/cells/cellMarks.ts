import type { CellValue } from "../../sheets/cell";
import { mayBePlaceholder } from "../../values/text/placeholders";
import { isDigitCode } from "../../values/text/plainCodes";
import {
  isFullWidth,
  isGarbled,
  isHighLatin,
  isInvisible,
  isLineBreak,
  isSpace,
  sightOf,
  sights,
  startsFormula,
} from "./oddCharacters";

/** What one look at a cell's characters tells; bits, so that a million cells need two bytes each. */
export const marks = {
  blank: 1,
  outerSpace: 2,
  innerSpace: 4,
  invisible: 8,
  lineBreak: 16,
  fullWidth: 32,
  formulaError: 64,
  garbled: 128,
  /** Begins with = + - or @. */
  formulaStart: 256,
  /** Seventeen digits running, as in an identity number. */
  longNumber: 512,
  /** A figure above fifteen digits, or the scientific notation such a figure left behind as text. */
  digitsLost: 1024,
  /** May be 无, N/A, xxx and the like. */
  placeholder: 2048,
} as const;

const formulaErrors: ReadonlySet<string> = new Set([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);
/** All marks of one cell; figures and truth values have hardly any. */
export function cellMarks(cell: CellValue): number {
  if (typeof cell === "number") return numberMark(cell);
  return typeof cell === "string" ? textMarks(cell) : 0;
}

/** Excel keeps fifteen digits of a figure. */
const mostExact = 1e15;

export function numberMark(number: number): number {
  return Math.abs(number) >= mostExact ? marks.digitsLost : 0;
}

/**
 * A text without any odd character, sign or long number has little to tell. What hardly any cell needs stands in functions
 * of its own: whatever is put into the loop over a column is compiled again each time a column brings something new.
 */
function textMarks(text: string): number {
  const { length } = text;
  const sightsOf = sightOf;
  let seen = 0;
  for (let i = 0; i < length; i++) seen |= sightsOf[text.charCodeAt(i)] ?? sights.odd;
  if (seen !== 0 || length === 0 || length >= longRun) return tellingMarks(text, seen);
  return mayBePlaceholder(text) ? marks.placeholder : 0;
}

/** Of a text with anything odd in it, of none and of a long one. */
function tellingMarks(text: string, seen: number): number {
  if (text.length === 0) return marks.blank;
  const hasSign = (seen & sights.sign) !== 0;
  if (hasSign && isFormulaError(text)) return marks.formulaError;
  return (
    (seen >= sights.odd || (text.length >= longRun && hasLongRun(text))
      ? closeMarks(text)
      : plainMarks(text, seen)) |
    (hasSign && isScientific(text) ? marks.digitsLost : 0) |
    (mayBePlaceholder(text) ? marks.placeholder : 0)
  );
}

function plainMarks(text: string, seen: number): number {
  const isWide = (seen & sights.wide) !== 0;
  return (isWide ? marks.fullWidth : 0) | (startsFormula(text.charCodeAt(0)) ? marks.formulaStart : 0);
}

function isFormulaError(text: string): boolean {
  return text.charCodeAt(0) === 0x23 && formulaErrors.has(text.trim());
}

const scientific = /^\s*\d(?:\.\d+)?[eE]\+\d{2,}\s*$/;

/** Behind its plus "1.38E+10" has two figures, and maybe a blank or two; "+86 138 …" has more. */
const longestExponent = 5;

/** "1E+9" is too short to matter. */
function isScientific(text: string): boolean {
  const plus = text.length > 4 ? text.lastIndexOf("+") : -1;
  return plus > 0 && text.length - plus <= longestExponent && scientific.test(text);
}

/** Digits running that an identity number has at least. */
const longRun = 17;

/** A run of so many digits covers one of the places looked at first. */
function hasLongRun(text: string): boolean {
  for (let at = longRun - 1; at < text.length; at += longRun) {
    let from = at;
    while (from >= 0 && isDigitCode(text.charCodeAt(from))) from--;
    let to = at;
    while (to < text.length && isDigitCode(text.charCodeAt(to))) to++;
    if (to - from > longRun) return true;
  }
  return false;
}

/** Every character asked what it is. */
function closeMarks(text: string): number {
  let found = 0;
  let content = 0;
  let digits = 0;
  let high = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHighLatin(code)) high++;
    digits = isDigitCode(code) ? digits + 1 : 0;
    if (digits === longRun) found |= marks.longNumber;
    const mark = sightOf[code] === sights.plain ? 0 : oddMark(text, i, code);
    found |= mark;
    if ((mark & notContent) === 0) content++;
  }
  if (content === 0) return marks.blank;
  if (high >= fewestHigh && high >= content * highShare) found |= marks.garbled;
  if (startsFormula(text.charCodeAt(0))) found |= marks.formulaStart;
  return found & marks.innerSpace ? withOuterSpace(text, found) : found;
}

/** "ºþÄÏÊ¡": no language writes four accented letters and signs with hardly a plain letter between; bytes of GBK look so. */
const fewestHigh = 4;
const highShare = 0.7;

const notContent = marks.innerSpace | marks.invisible | marks.lineBreak;

function oddMark(text: string, index: number, code: number): number {
  if (isSpace(code)) return marks.innerSpace;
  if (isLineBreak(code)) return marks.lineBreak;
  if (isInvisible(code)) return marks.invisible;
  if (isFullWidth(code)) return marks.fullWidth;
  return isGarbled(code, text.charCodeAt(index + 1), text.charCodeAt(index + 2)) ? marks.garbled : 0;
}

/** Tells spaces at the ends from spaces inside. */
function withOuterSpace(text: string, found: number): number {
  const outer = isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1));
  const inner = /\S[ \u00a0\u3000]+\S/.test(text);
  return (found & ~marks.innerSpace) | (outer ? marks.outerSpace : 0) | (inner ? marks.innerSpace : 0);
}
