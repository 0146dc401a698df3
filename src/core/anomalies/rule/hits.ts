import type { CellValue } from "../../sheets/cell";
import { type Field, type Role, roles } from "../../sheets/fields";
import type { Language, Words } from "../../sheets/words";
import { emptyTable } from "../../tables/buildTable";
import { type Book, type Column, columnsOf, type Table } from "../../tables/table";
import { isHanCode } from "../../values/text/isHanCode";
import { marks } from "../cells/cellMarks";
import { columnMarks } from "../cells/columnMarks";
import type { Hit, Hits, Severity, TableKey } from "./hit";
import type { Explanation, Suggestion } from "./rule";

/** The table of a role, or a sheet that is only inspected. */
export function tableOf(book: Book, key: TableKey): Table {
  if (isRole(key)) return book[key];
  return book.related?.[Number(key.slice(relatedPrefix.length))] ?? emptyTable("transactions");
}

/** Every table of a book. */
export function tableKeys({ related = [] }: Book): readonly TableKey[] {
  return [...roles, ...related.map((_, i): TableKey => `related:${i}`)];
}

const relatedPrefix = "related:";

function isRole(key: TableKey): key is Role {
  return !key.startsWith(relatedPrefix);
}

/*
 * A loop over a hundred thousand rows is compiled while it runs, and thrown away again where its function goes on with
 * something it never did before: so these loops stand in functions of their own.
 */

/** Rows 0…rowCount−1 for which the question is answered yes, ascending. */
export function rowsWhere(rowCount: number, holds: (row: number) => boolean): Int32Array {
  const rows: number[] = [];
  addRows(rows, rowCount, holds);
  return Int32Array.from(rows);
}

function addRows(rows: number[], rowCount: number, holds: (row: number) => boolean): void {
  for (let row = 0; row < rowCount; row++) if (holds(row)) rows.push(row);
}

/** Of these rows those for which the question is answered yes. */
export function keptWhere(rows: Int32Array, holds: (row: number) => boolean): Int32Array {
  const first = firstNot(rows, holds);
  if (first === rows.length) return rows;
  const kept = rows.slice();
  return kept.slice(0, keep(kept, first, holds));
}

/** The place of the first row that is not wanted; all of them where it is behind the last. */
function firstNot(rows: Int32Array, holds: (row: number) => boolean): number {
  let at = 0;
  while (at < rows.length && holds(rows[at] ?? 0)) at++;
  return at;
}

/** Moves the wanted rows behind `first` to the front; how many there are. */
function keep(rows: Int32Array, first: number, holds: (row: number) => boolean): number {
  let count = first;
  for (let at = first + 1; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (holds(row)) rows[count++] = row;
  }
  return count;
}

/** Hits of one column; none where no row is hit. */
export function hitsIn(
  table: Table,
  column: Column | null,
  rows: Int32Array,
  severity?: Severity,
): readonly Hits[] {
  if (rows.length === 0) return [];
  const position = column === null ? null : table.columns.indexOf(column);
  return [{ role: table.role, column: position, rows, ...(severity === undefined ? {} : { severity }) }];
}

/** Asks every column of the fields, row by row. */
export function hitsWhere(
  table: Table,
  fields: readonly Field[],
  holds: (column: Column, row: number) => boolean,
): readonly Hits[] {
  const columns = fields.flatMap((field) => columnsOf(table, field));
  return columns.flatMap((column) =>
    hitsIn(
      table,
      column,
      rowsWhere(table.rowCount, (row) => holds(column, row)),
    ),
  );
}

/** Rows whose byte bears one of the bits. */
export function rowsWithBit(bytes: Uint8Array | Uint16Array, bit: number): Int32Array {
  const rows = new Int32Array(countBit(bytes, bit));
  fillBit(rows, bytes, bit);
  return rows;
}

function countBit(bytes: Uint8Array | Uint16Array, bit: number): number {
  let count = 0;
  for (let row = 0; row < bytes.length; row++) if (((bytes[row] ?? 0) & bit) !== 0) count++;
  return count;
}

function fillBit(rows: Int32Array, bytes: Uint8Array | Uint16Array, bit: number): void {
  let at = 0;
  for (let row = 0; at < rows.length; row++) if (((bytes[row] ?? 0) & bit) !== 0) rows[at++] = row;
}

/** Rows whose byte is this one, e.g. how a cell was read. */
export function rowsEqual(bytes: Uint8Array, value: number): Int32Array {
  const rows = new Int32Array(countEqual(bytes, value));
  fillEqual(rows, bytes, value);
  return rows;
}

function countEqual(bytes: Uint8Array, value: number): number {
  let count = 0;
  for (let row = 0; row < bytes.length; row++) if (bytes[row] === value) count++;
  return count;
}

function fillEqual(rows: Int32Array, bytes: Uint8Array, value: number): void {
  let at = 0;
  for (let row = 0; at < rows.length; row++) if (bytes[row] === value) rows[at++] = row;
}

/** Rows whose cell bears a mark (see columnMarks). */
export function rowsMarked(column: Column, mark: number): Int32Array {
  const found = columnMarks(column);
  return (found.any & mark) === 0 ? new Int32Array(0) : rowsWithBit(found.cells(), mark);
}

/** Hits of every column of the fields, the rows found column by column. */
export function hitsInColumns(
  table: Table,
  fields: Iterable<Field>,
  rowsOf: (column: Column) => Int32Array,
): readonly Hits[] {
  const columns = [...fields].flatMap((field) => columnsOf(table, field));
  return columns.flatMap((column) => hitsIn(table, column, rowsOf(column)));
}

/** True where the cell holds nothing a person can see. */
export function isBlank(column: Column, row: number): boolean {
  const found = columnMarks(column);
  if ((found.any & marks.blank) === 0) return false;
  return ((found.cells()[row] ?? marks.blank) & marks.blank) !== 0;
}

/** The column a hit stands in. */
export function columnAt(book: Book, hit: Hit): Column | undefined {
  return hit.column === null ? undefined : tableOf(book, hit.role).columns[hit.column];
}

/** The raw cell a hit stands in; "" for a whole row. */
export function cellAt(book: Book, hit: Hit): CellValue {
  return columnAt(book, hit)?.cells[hit.row] ?? "";
}

/** The cell's text as people see it, without the spaces around it. */
export function textAt(column: Column | undefined, row: number): string {
  const cell = column?.cells[row] ?? "";
  return typeof cell === "string" && isTrimmed(cell) ? cell : String(cell).trim();
}

/** True where nothing at the ends of a text could be trimmed; most texts need no copy. */
function isTrimmed(text: string): boolean {
  return isPrinted(text.charCodeAt(0)) && isPrinted(text.charCodeAt(text.length - 1));
}

function isPrinted(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || isHanCode(code);
}

/** An explanation in the asked language. */
export function explained(
  language: Language,
  message: Words,
  suggestion: Suggestion | null = null,
): Explanation {
  return { message: message[language], suggestion };
}

/** A correction that keeps the meaning; none where it would change nothing. */
export function tidying(before: CellValue, after: CellValue): Suggestion | null {
  return before === after ? null : { certainty: "safe", after };
}

/** A guess the user confirms one by one. */
export function guess(after: CellValue | null | undefined): Suggestion | null {
  return after === null || after === undefined ? null : { certainty: "suggested", after };
}
