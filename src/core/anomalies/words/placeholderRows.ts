import { isHanCode } from "../../reference/characters/isHanCode";
import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { isListed } from "../../tables/columns/isListed";
import { memoised } from "../../tables/kept/memoised";
import type { Column, Table } from "../../tables/table";
import { isPlainMobileFigure } from "../../values/contacts/plainMobile";
import { timesOfEach } from "../../values/groups/timesOfEach";
import { isPlaceholder } from "../../values/text/placeholders";
import { marks } from "../cells/cellMarks";
import { columnMarks, rowsMarked } from "../cells/columnMarks";
import { rowsOfAKind } from "../cells/rowsOfAKind";
import { keptWhere, rowsWhere } from "../cells/rowsWhere";
import { phoneFields } from "../contacts/contactFault";
import { hasOtherNumber } from "../contacts/hasOtherNumber";

/** Where 无 is an answer: a refund is not paid for, a service not delivered. */
const mayBeNone: ReadonlySet<Field> = new Set<Field>([
  "paymentMethod",
  "deliveryMethod",
  "district",
  "orderStatus",
]);
const none = /^(?:无|没有|不适用|n\/?a|none|nil|[-—–/\\]+|0)$/i;

/** 待确认 and 待定 are states of an order like any other. */
const states: ReadonlySet<Field> = new Set<Field>(["orderStatus", "status"]);
const waiting = /^待(?:确认|定|核实|查|更新|完善)$/;

/** The rows of a column whose word stands for nothing. */
export const placeholdersIn = memoised(
  (column: Column): Int32Array =>
    keptWhere(candidatesIn(column), (row) => {
      const cell = column.cells[row] ?? "";
      return isPlaceholderIn(cell, column.field) && !isListed(column, String(cell));
    }),
);

/** Figures mark nothing; but where numbers are dialled 123456 and 0 stand for nothing. */
function candidatesIn(column: Column): Int32Array {
  if (!phoneFields.includes(column.field)) return rowsMarked(column, marks.placeholder);
  const cells = columnMarks(column).cells();
  return rowsWhere(cells.length, (row) => {
    const cell = column.cells[row] ?? "";
    return typeof cell === "number"
      ? !isPlainMobileFigure(cell)
      : ((cells[row] ?? 0) & marks.placeholder) !== 0;
  });
}

/** By judgement: a word that stands for nothing in so many rows, and in three of a hundred, is how the list says so. */
const fewestOfHabit = 10;
const habitShare = 0.03;

/**
 * Whether a row's word for nothing is the one that the column, an export most often, uses for every blank: NULL, NA, —. A
 * stroke that comes back is no gap either among rows of a kind of which most are left blank: a person has no licence.
 */
export function isHabitIn(table: Table, at: number, rows: Int32Array): (row: number) => boolean {
  const column = table.columns[at];
  const wordAt = (row: number) => String(column?.cells[row] ?? "").trim();
  const times = timesOfEach(Array.from(rows, wordAt));
  const least = Math.max(fewestOfHabit, (column?.cells.length ?? 0) * habitShare);
  const strokes = Array.from(rows).filter((row) => stroke.test(wordAt(row)));
  const applies = column !== undefined && strokes.length >= fewestOfHabit;
  const ofAKind = applies ? strokesOfAKind(table, column, strokes) : new Set<number>();
  return (row) => (times.get(wordAt(row)) ?? 0) >= least || ofAKind.has(row);
}

const stroke = /^[-—–/\\]+$/;

function strokesOfAKind(table: Table, column: Column, strokes: readonly number[]): ReadonlySet<number> {
  const isStroke = new Set(strokes);
  const empty = rowsWhere(table.rowCount, (row) => isStroke.has(row) || column.cells[row] === "");
  const kinds = rowsOfAKind(table, empty);
  return new Set(strokes.filter((row) => kinds.has(row)));
}

/** 暂无数据 is the longest Chinese word for nothing. */
const longestHan = 6;

function isPlaceholderIn(cell: CellValue, field: Field): boolean {
  const text = String(cell);
  if (mayBeNone.has(field) && none.test(text.trim())) return false;
  if (states.has(field) && waiting.test(text.trim())) return false;
  return !(isHanCode(text.charCodeAt(0)) && text.length > longestHan) && isPlaceholder(text, field);
}

/** 没有 in the second column of numbers: an answer where the row has a number in another. */
export function saysNoOther(table: Table, column: Column, row: number): boolean {
  if (!phoneFields.includes(column.field) || !none.test(String(column.cells[row] ?? "").trim())) return false;
  return hasOtherNumber(table, column, row);
}
