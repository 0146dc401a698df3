import type { CellValue } from "../../sheets/cell";
import type { Grid } from "../../sheets/grid";
import { isBlankCell } from "../cells/blankCells";
import { headingLikeness } from "./headingLikeness";

const keyWord = /^[A-Za-z_][A-Za-z0-9_ .()/-]{1,40}$/;

/** English key words under Chinese headings: under most of them, all different, known as headings themselves. */
export function keyRow(grid: Grid, index: number, headings: readonly string[]): boolean {
  const named = headings.filter((text) => text !== "").length;
  const chinese = headings.filter((text) => /[\u4e00-\u9fff]/.test(text)).length;
  const cells = (grid.rows[index + 1] ?? []).filter((cell) => !isBlankCell(cell));
  if (named < 3 || chinese < named * 0.6 || cells.length < named * 0.6) return false;
  if (!cells.every((cell) => typeof cell === "string" && keyWord.test(cell.trim()))) return false;
  return new Set(cells).size === cells.length && headingLikeness(cells) >= cells.length * 0.3;
}

const instruction =
  /^(?:\*?必填项?|选填项?|非必填|可选|文本|数字|数值|日期|下拉(?:选择|框)?|字符串?|单选|多选|required|optional|text|string|number|date|varchar.*|dropdown|mandatory)$/i;

/** 必填, 文本, dropdown: a row that says how the columns are to be filled in. */
export function isInstruction(row: readonly CellValue[]): boolean {
  const cells = row.filter((cell) => !isBlankCell(cell));
  return (
    cells.length >= 2 &&
    cells.filter((cell) => instruction.test(String(cell).trim())).length >= cells.length * 0.6
  );
}
