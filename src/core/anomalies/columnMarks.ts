import type { CellValue } from "../sheets/cell";
import { distinctCells } from "../tables/distinctCells";
import type { Column } from "../tables/table";
import { isHanCode } from "../values/isHanCode";
import { mayBePlaceholder } from "../values/placeholders";
import { memoised } from "./memoised";

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
/** The marks of a column's cells, and all of them together, so that rules pass over columns they have no business in. */
interface ColumnMarks {
  readonly cells: Uint16Array;
  readonly any: number;
}

/** One set of marks per table row, made once per column. */
export const columnMarks: (column: Column) => ColumnMarks = memoised((column: Column): ColumnMarks => {
  const distinct = distinctCells(column);
  if (distinct === null) return marksOf(column.cells);
  const known = marksOf(distinct.values);
  const cells = new Uint16Array(column.cells.length);
  for (let row = 0; row < cells.length; row++) cells[row] = known.cells[distinct.codes[row] ?? 0] ?? 0;
  return { cells, any: known.any };
});

function marksOf(values: readonly CellValue[]): ColumnMarks {
  const cells = new Uint16Array(values.length);
  let any = 0;
  for (let i = 0; i < cells.length; i++) {
    const found = cellMarks(values[i] ?? "");
    cells[i] = found;
    any |= found;
  }
  return { cells, any };
}

/** All marks of one cell; figures and truth values have hardly any. */
export function cellMarks(cell: CellValue): number {
  if (typeof cell === "number") return Math.abs(cell) >= mostExact ? marks.digitsLost : 0;
  if (typeof cell !== "string") return 0;
  if (cell === "") return marks.blank;
  if (isFormulaError(cell)) return marks.formulaError;
  // "1.38E+10" has its plus two places before the end, "1E+9" is too short to matter.
  const isScientific = cell.length > 4 && cell.charCodeAt(cell.length - 3) === 0x2b && scientific.test(cell);
  return (
    textMarks(cell) | (isScientific ? marks.digitsLost : 0) | (mayBePlaceholder(cell) ? marks.placeholder : 0)
  );
}

/** Excel keeps fifteen digits of a figure. */
const mostExact = 1e15;
const scientific = /^\s*\d(?:\.\d+)?[eE]\+\d+\s*$/;

function isFormulaError(text: string): boolean {
  return text.charCodeAt(0) === 0x23 && formulaErrors.has(text.trim());
}

/** What a character may be at first sight, one byte each. */
const plain = 0;
const wide = 1;
const odd = 2;
const looks = Uint8Array.from({ length: 0x10000 }, (_, code) => lookOf(code));

/** Printable ASCII and Han characters are plain, but the two mojibake starts 锟 and 烫. */
function lookOf(code: number): number {
  if (code > 0x20 && code < 0x7f) return plain;
  if (isFullWidth(code)) return wide;
  return isHanCode(code) && code !== 0x951f && code !== 0x70eb ? plain : odd;
}

/** The common case first: a text without any odd character, too short for a long number, has little to tell. */
function textMarks(text: string): number {
  const { length } = text;
  let seen = length < longRun ? plain : odd;
  for (let i = 0; i < length; i++) seen |= looks[text.charCodeAt(i)] ?? odd;
  if (seen >= odd) return closeMarks(text);
  return (seen === wide ? marks.fullWidth : 0) | (startsFormula(text.charCodeAt(0)) ? marks.formulaStart : 0);
}

/** Every character asked what it is. */
function closeMarks(text: string): number {
  let found = 0;
  let content = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    digits = code >= 0x30 && code <= 0x39 ? digits + 1 : 0;
    if (digits === longRun) found |= marks.longNumber;
    const mark = looks[code] === plain ? 0 : oddMark(text, i, code);
    found |= mark;
    if ((mark & notContent) === 0) content++;
  }
  if (content === 0) return marks.blank;
  if (startsFormula(text.charCodeAt(0))) found |= marks.formulaStart;
  return found & marks.innerSpace ? withOuterSpace(text, found) : found;
}

/** Digits running that an identity number has at least. */
const longRun = 17;
const notContent = marks.innerSpace | marks.invisible | marks.lineBreak;

/** = + - or @. */
function startsFormula(code: number): boolean {
  return code === 0x3d || code === 0x2b || code === 0x2d || code === 0x40;
}

function oddMark(text: string, index: number, code: number): number {
  if (isSpace(code)) return marks.innerSpace;
  if (code === 0x0a || code === 0x0d || code === 0x09) return marks.lineBreak;
  if (isInvisible(code)) return marks.invisible;
  if (isFullWidth(code)) return marks.fullWidth;
  return isGarbled(code, text.charCodeAt(index + 1)) ? marks.garbled : 0;
}

function isFullWidth(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5e;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x3000;
}

/** Control characters, zero-width and direction marks, the byte order mark. */
function isInvisible(code: number): boolean {
  return (
    code < 0x20 ||
    code === 0x7f ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

/** 锟斤, 烫烫, the replacement character, and UTF-8 read as Latin-1 ("Ã©", "â€", "ä¸­"). */
function isGarbled(code: number, next: number): boolean {
  if (code === 0xfffd) return true;
  if (code === 0x951f) return next === 0x65a4;
  if (code === 0x70eb) return next === 0x70eb;
  if (code === 0xe2) return next === 0x20ac;
  const isLead = code === 0xc2 || code === 0xc3 || (code >= 0xe4 && code <= 0xe9);
  return isLead && next >= 0x80 && next <= 0xbf;
}

/** Tells spaces at the ends from spaces inside. */
function withOuterSpace(text: string, found: number): number {
  const outer = isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1));
  const inner = /\S[ \u00a0\u3000]+\S/.test(text);
  return (found & ~marks.innerSpace) | (outer ? marks.outerSpace : 0) | (inner ? marks.innerSpace : 0);
}
