import type { CellValue } from "../../sheets/cell";
import type { Grid, SheetHead } from "../../sheets/grid";
import { isBlankCell } from "../cells/blankCells";
import { headingLikeness, typedCells } from "./headingLikeness";

/** Where the headings of a sheet stand. Indexes are into the rows of its head. */
export interface HeadingBlock {
  /** Lowest heading row (the one directly over the data, apart from a key row). */
  readonly index: number;
  /** First row after headings, key row and instructions. */
  readonly next: number;
  /** One entry per column of the grid, "" where the column has none. */
  readonly headings: readonly string[];
  readonly groups: readonly string[];
  readonly keys: readonly string[];
  /** Texts above the headings: titles, notes, units. */
  readonly above: readonly string[];
}

/** Rows searched for headings; further down nobody puts them. */
const searchedRows = 40;
const leastScore = 1.2;
/** Longest label in characters of Chinese, and of Latin letters, which take half the room: "Origin of contact". */
const shortLabel = 16;
const shortLatin = 32;
const tableBonus = 1.5;
/** Cells a row must hold that can be no headings: telephone, mail, company, date, code. */
const fewestTyped = 2;

/** The heading row (or pair of rows) of a sheet, or null where none can be told from the data. */
export function findHeadings(head: SheetHead): HeadingBlock | null {
  const { rows } = head.head;
  let best = -1;
  let score = leastScore;
  for (let i = 0; i < Math.min(rows.length, searchedRows); i++) {
    const bonus = startsTable(head, i) ? tableBonus : 0;
    const own = headingLikeness(rows[i] ?? []) + bonus - i * 0.01;
    if (own > score && textCount(rows[i] ?? []) >= 2) {
      best = i;
      score = own;
    }
  }
  if (best < 0) return blockByCells(head.head);
  // Key words we know may read more like headings than the headings over them.
  const keyed = best > 0 && keyRow(head.head, best - 1, texts(head.head, best - 1));
  return headingBlock(head.head, keyed ? best - 1 : best);
}

/** Without a word we know: unknown short words over typed cells are headings; typed cells on top have none. */
function blockByCells(grid: Grid): HeadingBlock | null {
  for (let i = 0; i + 1 < Math.min(grid.rows.length, searchedRows); i++) {
    const row = grid.rows[i] ?? [];
    if (isWordOverTyped(row, grid.rows.slice(i + 1, i + 3))) return headingBlock(grid, i);
    if (typedCells(grid.rows[i + 1] ?? []) < fewestTyped) continue;
    if (typedCells(row) >= fewestTyped) return headless(grid, i);
    if (textCount(row) >= fewestTyped && headingLikeness(row) > 0) return headingBlock(grid, i);
  }
  return null;
}

/** Words alone, one of them over a day or a number in both of the next rows: 中文名, 英文名, 入职 over 2019-03-04 and 2018-06-11. */
function isWordOverTyped(row: readonly CellValue[], below: readonly (readonly CellValue[])[]): boolean {
  if (textCount(row) < fewestWords || typedCells(row) > 0 || below.length < 2) return false;
  return row.some(
    (cell, c) => !isBlankCell(cell) && below.every((under) => typedCells([under[c] ?? ""]) > 0),
  );
}

const fewestWords = 3;

/** A list that begins with its first record, as files without a heading line do. */
function headless(grid: Grid, index: number): HeadingBlock {
  const none = texts(grid, index).map(() => "");
  return { index: index - 1, next: index, headings: none, groups: none, keys: none, above: [] };
}

/** The block whose (first found) heading row is `index`. */
export function headingBlock(grid: Grid, index: number): HeadingBlock {
  const lower = continuesBelow(grid, index);
  const last = lower ? index + 1 : index;
  const first = lower ? index : groupsAbove(grid, index) ? index - 1 : index;
  const headings = texts(grid, last).map((text, c) =>
    text !== "" || first === last ? text : (texts(grid, first)[c] ?? ""),
  );
  const groups = first === last ? headings.map(() => "") : groupLabels(texts(grid, first), texts(grid, last));
  const keyed = keyRow(grid, last, headings);
  const keys = keyed ? texts(grid, last + 1) : headings.map(() => "");
  const after = last + (keyed ? 2 : 1);
  return {
    index: last,
    next: isInstruction(grid.rows[after] ?? []) ? after + 1 : after,
    headings,
    groups,
    keys,
    above: grid.rows
      .slice(0, first)
      .flatMap((row) => row.filter((cell) => typeof cell === "string" && cell.trim() !== "").map(String)),
  };
}

function startsTable(head: SheetHead, index: number): boolean {
  return head.tables.some((table) => table.firstRow === head.head.firstRow + index && table.columns > 1);
}

function texts(grid: Grid, index: number): readonly string[] {
  const row = grid.rows[index] ?? [];
  const width = Math.max(...grid.rows.slice(0, searchedRows + 2).map((cells) => cells.length), 0);
  return Array.from({ length: width }, (_, c) => textOf(row[c] ?? ""));
}

function textOf(value: CellValue): string {
  return isBlankCell(value) ? "" : String(value).trim();
}

function textCount(row: readonly CellValue[]): number {
  return row.filter((cell) => typeof cell === "string" && !isBlankCell(cell)).length;
}

function isShort(text: string): boolean {
  return text.length <= (/[\u3400-\u9fff]/.test(text) ? shortLabel : shortLatin);
}

/** Sub-headings in the next row: short texts only, under blanks or under the start of a group. */
function continuesBelow(grid: Grid, index: number): boolean {
  const upper = texts(grid, index);
  const lower = texts(grid, index + 1);
  const cells = grid.rows[index + 1] ?? [];
  let under = 0;
  for (let c = 0; c < lower.length; c++) {
    if (lower[c] === "") continue;
    if (typeof cells[c] !== "string" || !isShort(lower[c] ?? "") || /\d{3}/.test(lower[c] ?? ""))
      return false;
    const opensGroup = upper[c + 1] === "" && lower[c + 1] !== "" && c + 1 < lower.length;
    const inGroup = upper[c] === "" && upper.slice(0, c).some((text) => text !== "");
    if (!opensGroup && !inGroup) return false;
    under++;
  }
  const alone = upper.filter((text, c) => text !== "" && lower[c] === "").length;
  return under >= 2 && alone >= 1;
}

/** A row of group labels over the headings: at least two short texts, fewer of them over headings than there are. */
function groupsAbove(grid: Grid, index: number): boolean {
  if (index === 0) return false;
  const lower = texts(grid, index);
  const upper = texts(grid, index - 1).filter((text) => text !== "");
  const own = lower.filter((text) => text !== "").length;
  const over = texts(grid, index - 1).filter((text, c) => text !== "" && lower[c] !== "").length;
  const cells = grid.rows[index - 1] ?? [];
  const wordsOnly = cells.every((cell) => typeof cell === "string");
  return (
    wordsOnly &&
    upper.length >= 2 &&
    over < own &&
    upper.every((text) => isShort(text) && !/[:：]/.test(text))
  );
}

function groupLabels(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let label = "";
  return lower.map((text, c) => {
    if (upper[c] !== "" && upper[c] !== undefined) label = upper[c];
    return text === "" ? "" : label;
  });
}

const keyWord = /^[A-Za-z_][A-Za-z0-9_ .()/-]{1,40}$/;

/** English key words under Chinese headings: under most of them, all different, known as headings themselves. */
function keyRow(grid: Grid, index: number, headings: readonly string[]): boolean {
  const named = headings.filter((text) => text !== "").length;
  const chinese = headings.filter((text) => /[\u4e00-\u9fff]/.test(text)).length;
  const cells = (grid.rows[index + 1] ?? []).filter((cell) => !isBlankCell(cell));
  if (named < 3 || chinese < named * 0.6 || cells.length < named * 0.6) return false;
  if (!cells.every((cell) => typeof cell === "string" && keyWord.test(cell.trim()))) return false;
  return new Set(cells).size === cells.length && headingLikeness(cells) >= cells.length * 0.3;
}

const instruction =
  /^(?:\*?必填项?|选填项?|非必填|可选|文本|数字|数值|日期|下拉(?:选择|框)?|字符串?|单选|多选|required|optional|text|string|number|date|varchar.*|dropdown|mandatory)$/i;

function isInstruction(row: readonly CellValue[]): boolean {
  const cells = row.filter((cell) => !isBlankCell(cell));
  return (
    cells.length >= 2 &&
    cells.filter((cell) => instruction.test(String(cell).trim())).length >= cells.length * 0.6
  );
}
