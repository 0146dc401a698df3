/** Sheet and row of every table row, in arrays that grow by doubling. */
export interface RowPlaces {
  push(sheet: number, row: number): void;
  count(): number;
  arrays(): { readonly sheetOf: Uint16Array; readonly sheetRow: Int32Array };
}

const firstCapacity = 1024;

export function createRowPlaces(): RowPlaces {
  let sheetOf = new Uint16Array(firstCapacity);
  let sheetRow = new Int32Array(firstCapacity);
  let count = 0;

  function grow(): void {
    const sheets = new Uint16Array(count * 2);
    sheets.set(sheetOf);
    sheetOf = sheets;
    const rows = new Int32Array(count * 2);
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
    arrays: () => ({ sheetOf: sheetOf.slice(0, count), sheetRow: sheetRow.slice(0, count) }),
  };
}
