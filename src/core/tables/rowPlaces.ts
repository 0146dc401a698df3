/** Sheet and row of every table row, in arrays that grow by doubling. */
export interface RowPlaces {
  push(sheet: number, row: number): void;
  count(): number;
  arrays(): { readonly sheetOf: Uint16Array; readonly sheetRow: Int32Array };
}

const firstCapacity = 1024;

/** `expected` rows are made room for as soon as more than a few have come. */
export function createRowPlaces(expected: number): RowPlaces {
  let sheetOf = new Uint16Array(firstCapacity);
  let sheetRow = new Int32Array(firstCapacity);
  let count = 0;

  function grow(): void {
    const capacity = Math.max(expected, count * 2);
    const sheets = new Uint16Array(capacity);
    sheets.set(sheetOf);
    sheetOf = sheets;
    const rows = new Int32Array(capacity);
    rows.set(sheetRow);
    sheetRow = rows;
  }

  return {
    push(sheet, row) {
      if (count === sheetRow.length) grow();
      sheetOf[count] = sheet;
      sheetRow[count] = row;
      count++;
    },
    count: () => count,
    arrays: () => ({ sheetOf: sheetOf.subarray(0, count), sheetRow: sheetRow.subarray(0, count) }),
  };
}
