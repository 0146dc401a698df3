import type { CellValue } from "../sheets/cell";
import { createCodes } from "./distinctCells";
import type { StoredCells } from "./storedCells";

/** The cells of one column while its rows come in; what repeats is told apart on the way. */
export interface ColumnCells {
  /** Appends the cell at `position` of each row that was taken; "" where it is missing or the position negative. */
  append(rows: readonly (readonly CellValue[])[], taken: readonly number[], position: number): void;
  /** The cells so far; further rows may follow. */
  stored(): StoredCells;
}

/** Holds cells in one way as long as they fit it. */
interface Store {
  /** Takes rows from `taken[from]` on; how far it came, all of `taken` unless the cells no longer fit. */
  append(
    rows: readonly (readonly CellValue[])[],
    taken: readonly number[],
    from: number,
    position: number,
  ): number;
  stored(): StoredCells;
  /** A store for the same cells and those that did not fit. */
  next(): Store;
}

/** Room for `expected` cells is made at once, so that a million are not moved again and again. */
export function createColumnCells(expected: number): ColumnCells {
  let store = repeatedCells(expected);
  return {
    append(rows, taken, position) {
      let from = store.append(rows, taken, 0, position);
      while (from < taken.length) {
        store = store.next();
        from = store.append(rows, taken, from, position);
      }
    },
    stored: () => store.stored(),
  };
}

function cellOf(
  rows: readonly (readonly CellValue[])[],
  taken: readonly number[],
  at: number,
  position: number,
): CellValue {
  return rows[taken[at] ?? 0]?.[position] ?? "";
}

/** Days, words, persons: a code a row. */
function repeatedCells(expected: number): Store {
  const codes = createCodes(expected);
  return {
    append(rows, taken, from, position) {
      for (let at = from; at < taken.length; at++)
        if (!codes.see(cellOf(rows, taken, at, position))) return at;
      return taken.length;
    },
    stored: () => ({ kind: "repeated", ...codes.distinct() }),
    next() {
      const { values, codes: ofRows } = codes.distinct();
      const isNumeric = values.every((value) => typeof value === "number" || value === "");
      const before = Array.from(ofRows, (code) => values[code] ?? "");
      return isNumeric ? numberCells(before, expected) : plainCells(before, expected);
    },
  };
}

/** Sums: the bare numbers, NaN for a blank cell. */
function numberCells(before: readonly CellValue[], expected: number): Store {
  let count = before.length;
  let numbers = new Float64Array(Math.max(count, expected));
  before.forEach((cell, row) => {
    numbers[row] = cell === "" ? Number.NaN : Number(cell);
  });

  function grow(needed: number): void {
    const larger = new Float64Array(Math.max(needed, numbers.length * 2));
    larger.set(numbers);
    numbers = larger;
  }

  return {
    append(rows, taken, from, position) {
      const needed = count + taken.length - from;
      if (needed > numbers.length) grow(needed);
      for (let at = from; at < taken.length; at++) {
        const cell = cellOf(rows, taken, at, position);
        if (typeof cell === "number" && !Number.isNaN(cell)) numbers[count++] = cell;
        else if (cell === "") numbers[count++] = Number.NaN;
        else return at;
      }
      return taken.length;
    },
    stored: () => ({ kind: "numbers", numbers: numbers.subarray(0, count) }),
    next: () =>
      plainCells(
        Array.from(numbers.subarray(0, count), (number) => (Number.isNaN(number) ? "" : number)),
        expected,
      ),
  };
}

/** Ids, names, texts: each cell as it is. */
function plainCells(before: readonly CellValue[], expected: number): Store {
  const cells: CellValue[] = [...before];
  let count = before.length;

  function makeRoom(needed: number): void {
    if (needed > cells.length) cells.length = Math.max(needed, expected, cells.length * 2);
  }

  return {
    append(rows, taken, from, position) {
      makeRoom(count + taken.length - from);
      for (let at = from; at < taken.length; at++) cells[count++] = cellOf(rows, taken, at, position);
      return taken.length;
    },
    stored() {
      cells.length = count;
      return { kind: "plain", cells };
    },
    // Never asked for: every cell fits.
    next: () => plainCells(cells, expected),
  };
}
