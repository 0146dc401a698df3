import { placeOf, type Table } from "../../tables/table";

/** Where rows stand on their sheets now: rows are inserted and deleted while people type. */
export interface LivePlaces {
  /** Table row at a place, -1 for a row that is new. */
  rowAt(sheet: string, row: number): number;
  /** Place of a table row (or of a new one by its number); null once its row was deleted. */
  placeOf(tableRow: number): { readonly sheet: string; readonly row: number } | null;
  /** Gives a new row the next number above the table's. */
  add(sheet: string, row: number): number;
  /** `by` rows came in at `row` (1-based), or left from there on where it is negative. */
  move(sheet: string, row: number, by: number): void;
}

/** Row number of a row that was deleted. */
const gone = 0;

export function openPlaces(customers: Table): LivePlaces {
  const places = Array.from({ length: customers.rowCount }, (_, row) => ({ ...placeOf(customers, row) }));
  const bySheet = new Map<string, Map<number, number>>();
  const rowsOf = (sheet: string) => {
    const known = bySheet.get(sheet);
    if (known) return known;
    const rows = new Map<number, number>();
    places.forEach((place, tableRow) => {
      if (place.sheet === sheet && place.row !== gone) rows.set(place.row, tableRow);
    });
    bySheet.set(sheet, rows);
    return rows;
  };
  return {
    rowAt: (sheet, row) => rowsOf(sheet).get(row) ?? -1,
    placeOf(tableRow) {
      const place = places[tableRow];
      return place === undefined || place.row === gone ? null : place;
    },
    add(sheet, row) {
      places.push({ sheet, row });
      rowsOf(sheet).set(row, places.length - 1);
      return places.length - 1;
    },
    move(sheet, row, by) {
      bySheet.delete(sheet);
      for (const place of places) {
        if (place.sheet !== sheet || place.row < row) continue;
        place.row = by < 0 && place.row < row - by ? gone : place.row + by;
      }
    },
  };
}
