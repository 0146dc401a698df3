import type { CellValue } from "../../sheets/cell";
import type { Grid } from "../../sheets/grid";
import { isBlankCell } from "../cells/blankCells";
import { isInstruction, keyRow } from "./keyRow";

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
export const searchedRows = 40;
/** Longest label in characters of Chinese, and of Latin letters, which take half the room: "Origin of contact". */
const shortLabel = 16;
const shortLatin = 32;

/** A list that begins with its first record, as files without a heading line do. */
export function headlessBlock(grid: Grid, index: number): HeadingBlock {
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

function texts(grid: Grid, index: number): readonly string[] {
  const row = grid.rows[index] ?? [];
  const width = Math.max(...grid.rows.slice(0, searchedRows + 2).map((cells) => cells.length), 0);
  return Array.from({ length: width }, (_, c) => textOf(row[c] ?? ""));
}

function textOf(value: CellValue): string {
  return isBlankCell(value) ? "" : String(value).trim();
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

/** Whether a row has such labels that key words stand right below it. */
export function standsOverKeys(grid: Grid, index: number): boolean {
  return keyRow(grid, index, texts(grid, index));
}
