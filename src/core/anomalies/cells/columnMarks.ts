import type { CellValue } from "../../sheets/cell";
import { distinctCells, spread } from "../../tables/cells/distinctCells";
import { plainNumbers } from "../../tables/cells/plainNumbers";
import { memoised } from "../../tables/kept/memoised";
import type { Column } from "../../tables/table";
import { cellMarks, marks, numberMark } from "./cellMarks";
import { rowsWithBit } from "./rowsOfBytes";

/** The marks of a column's cells, and all of them together, so that rules pass over columns they have no business in. */
interface ColumnMarks {
  /** One set of marks per table row, laid out when first asked for: of most columns `any` says enough. */
  cells(): Uint16Array;
  readonly any: number;
}

/** The marks of a column, made once; cells that repeat are looked at once. */
export const columnMarks: (column: Column) => ColumnMarks = memoised((column: Column): ColumnMarks => {
  const distinct = distinctCells(column);
  if (distinct !== null) {
    const found = foundMarks(Uint16Array.from(distinct.values, cellMarks));
    return lateMarks(found, () =>
      spread(found.each ?? none, distinct, new Uint16Array(distinct.codes.length)),
    );
  }
  const numbers = plainNumbers(column);
  const found = numbers === null ? marksOf(column.cells) : numberMarks(numbers);
  return lateMarks(found, () => found.each ?? new Uint16Array((numbers ?? column.cells).length));
});

const none = new Uint16Array(0);

function lateMarks({ any }: FoundMarks, make: () => Uint16Array): ColumnMarks {
  let cells: Uint16Array | null = null;
  return {
    any,
    cells() {
      cells ??= make();
      return cells;
    },
  };
}

/** The marks of a list of cells; not kept where none has any. */
interface FoundMarks {
  readonly each: Uint16Array | null;
  readonly any: number;
}

function foundMarks(each: Uint16Array): FoundMarks {
  const any = allTogether(each);
  return { each: any === 0 ? null : each, any };
}

function allTogether(each: Uint16Array): number {
  let any = 0;
  for (let i = 0; i < each.length; i++) any |= each[i] ?? 0;
  return any;
}

function marksOf(cells: readonly CellValue[]): FoundMarks {
  const each = new Uint16Array(cells.length);
  markEach(each, cells);
  return foundMarks(each);
}

/**
 * A loop for columns of texts alone: one that also met lists of numbers would be compiled anew for each kind of list, and
 * so would one with anything behind it that has not run when the loop is compiled.
 */
function markEach(each: Uint16Array, cells: readonly CellValue[]): void {
  for (let row = 0; row < cells.length; row++) each[row] = cellMarks(cells[row] ?? "");
}

/** Of bare numbers, NaN for a blank cell; a million sums hardly have marks, and need no room for them. */
function numberMarks(numbers: Float64Array): FoundMarks {
  let each: Uint16Array | null = null;
  let any = 0;
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? Number.NaN;
    const own = Number.isNaN(number) ? marks.blank : numberMark(number);
    if (own === 0) continue;
    each ??= new Uint16Array(numbers.length);
    each[row] = own;
    any |= own;
  }
  return { each, any };
}

/** Rows whose cell bears a mark. */
export function rowsMarked(column: Column, mark: number): Int32Array {
  const found = columnMarks(column);
  return (found.any & mark) === 0 ? new Int32Array(0) : rowsWithBit(found.cells(), mark);
}

/** True where the cell holds nothing a person can see. */
export function isBlank(column: Column, row: number): boolean {
  const found = columnMarks(column);
  if ((found.any & marks.blank) === 0) return false;
  return ((found.cells()[row] ?? marks.blank) & marks.blank) !== 0;
}
