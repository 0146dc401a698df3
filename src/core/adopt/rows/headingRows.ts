import type { CellValue } from "../../sheets/cell";
import type { Grid, SheetHead } from "../../sheets/grid";
import { isBlankCell } from "../cells/blankCells";
import { type HeadingBlock, headingBlock, headlessBlock, searchedRows, standsOverKeys } from "./headingBlock";
import { headingLikeness, isTyped, typedCells } from "./headingLikeness";

const leastScore = 1.2;
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
  const keyed = best > 0 && standsOverKeys(head.head, best - 1);
  return headingBlock(head.head, keyed ? best - 1 : best);
}

/** Without a word we know: unknown short words over typed cells are headings; typed cells on top have none. */
function blockByCells(grid: Grid): HeadingBlock | null {
  for (let i = 0; i + 1 < Math.min(grid.rows.length, searchedRows); i++) {
    const row = grid.rows[i] ?? [];
    if (isWordOverTyped(row, grid.rows.slice(i + 1, i + 3))) return headingBlock(grid, i);
    if (typedCells(grid.rows[i + 1] ?? []) < fewestTyped) continue;
    if (typedCells(row) >= fewestTyped) return headlessBlock(grid, i);
    if (textCount(row) >= fewestTyped && headingLikeness(row) > 0) return headingBlock(grid, i);
  }
  return null;
}

/** Words alone, one of them over a day or a number in both of the next rows: 中文名, 英文名, 入职 over 2019-03-04 and 2018-06-11. */
function isWordOverTyped(row: readonly CellValue[], below: readonly (readonly CellValue[])[]): boolean {
  if (textCount(row) < fewestWords || typedCells(row) > 0 || below.length < 2) return false;
  return row.some((cell, c) => !isBlankCell(cell) && below.every((under) => isTyped(under[c] ?? "")));
}

const fewestWords = 3;

function startsTable(head: SheetHead, index: number): boolean {
  return head.tables.some((table) => table.firstRow === head.head.firstRow + index && table.columns > 1);
}

function textCount(row: readonly CellValue[]): number {
  return row.filter((cell) => typeof cell === "string" && !isBlankCell(cell)).length;
}
