import type { CellValue } from "../sheets/cell";
import { distinctCells, spread } from "../tables/distinctCells";
import { plainNumbers } from "../tables/plainNumbers";
import type { Column } from "../tables/table";
import { cellMarks, marks, numberMark } from "./cellMarks";
import { memoised } from "./memoised";

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
    const found = marksOf(distinct.values);
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

/** The marks of a list of cells, made at the first that has any; none where none has. */
interface FoundMarks {
  each: Uint16Array | null;
  any: number;
}

function marksOf(values: readonly CellValue[]): Readonly<FoundMarks> {
  const found: FoundMarks = { each: null, any: 0 };
  for (let i = 0; i < values.length; i++) {
    const own = cellMarks(values[i] ?? "");
    if (own !== 0) addMarks(found, values.length, i, own);
  }
  return found;
}

function addMarks(found: FoundMarks, count: number, at: number, own: number): void {
  found.each ??= new Uint16Array(count);
  found.each[at] = own;
  found.any |= own;
}

/** Of bare numbers, NaN for a blank cell. */
function numberMarks(numbers: Float64Array): FoundMarks {
  const found: FoundMarks = { each: null, any: 0 };
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? Number.NaN;
    const own = Number.isNaN(number) ? marks.blank : numberMark(number);
    if (own !== 0) addMarks(found, numbers.length, row, own);
  }
  return found;
}
