/** Sheet and row of every table row: rows mostly follow one another, so stretches of them are kept. */
export interface RowPlaces {
  /** Takes the next `count` rows of a sheet, from `row` on. */
  push(sheet: number, row: number, count: number): void;
  count(): number;
  /** Row by row. */
  arrays(): PlaceArrays;
}

/** As `Table` has them. */
export interface PlaceArrays {
  readonly sheetOf: Uint16Array;
  readonly sheetRow: Int32Array;
}

interface Stretch {
  readonly sheet: number;
  readonly firstRow: number;
  /** Table row of the first. */
  readonly from: number;
}

export function createRowPlaces(): RowPlaces {
  const stretches: Stretch[] = [];
  let count = 0;
  let sheetNow = -1;
  let nextRow = -1;
  return {
    push(sheet, row, more) {
      if (row !== nextRow || sheet !== sheetNow) stretches.push({ sheet, firstRow: row, from: count });
      sheetNow = sheet;
      nextRow = row + more;
      count += more;
    },
    count: () => count,
    arrays: () => laidOut(stretches, count),
  };
}

function laidOut(stretches: readonly Stretch[], count: number): PlaceArrays {
  const sheetOf = new Uint16Array(count);
  const sheetRow = new Int32Array(count);
  stretches.forEach(({ sheet, firstRow, from }, i) => {
    const to = stretches[i + 1]?.from ?? count;
    sheetOf.fill(sheet, from, to);
    for (let row = from; row < to; row++) sheetRow[row] = firstRow + row - from;
  });
  return { sheetOf, sheetRow };
}

interface Late {
  readonly places: { readonly held: RowPlaces; arrays: PlaceArrays | null };
}

/** Gives a table its places, laid out when first asked for: most analyses of a million rows point to few of them. */
export function withPlaces<T extends object>(table: T, held: RowPlaces): T & PlaceArrays {
  const late: T & Late = { ...table, places: { held, arrays: null } };
  definePlaces(late);
  return late;
}

/** One getter for all tables, as `storedCells` has one for all columns. */
function definePlaces<T extends Late>(table: T): asserts table is T & PlaceArrays {
  Object.defineProperty(table, "sheetOf", { get: lateSheets, enumerable: true, configurable: true });
  Object.defineProperty(table, "sheetRow", { get: lateRows, enumerable: true, configurable: true });
}

function lateSheets(this: Late): Uint16Array {
  return arraysOf(this).sheetOf;
}

function lateRows(this: Late): Int32Array {
  return arraysOf(this).sheetRow;
}

function arraysOf({ places }: Late): PlaceArrays {
  places.arrays ??= places.held.arrays();
  return places.arrays;
}
