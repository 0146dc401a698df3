import type { CellValue } from "../sheets/cell";
import type { SheetMapping } from "./mapping";
import { type RowKind, rowKindOf } from "./rowKind";

/** Where the records of a sheet begin and end (1-based) and what else lies under its headings. */
export interface TrimmedRows {
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly counts: Readonly<Record<RowKind, number>>;
}

export interface RowTrimmer {
  /** Files one row of the sheet, told top to bottom, and says what it is. */
  see(rowNumber: number, row: readonly CellValue[], firstColumn: number): RowKind;
  /** What is known after the rows seen so far. */
  trimmed(): TrimmedRows;
}

/** Follows a sheet row by row; `lastDataRow` is the last row that holds a record, not a total or a note. */
export function createRowTrimmer(mapping: SheetMapping): RowTrimmer {
  const kindOf = rowKindOf(mapping);
  const counts = { record: 0, blank: 0, total: 0, note: 0, heading: 0 };
  let first = 0;
  let last = 0;
  return {
    see(rowNumber, row, firstColumn) {
      const kind = kindOf(row, firstColumn);
      counts[kind]++;
      if (kind === "record") {
        if (first === 0) first = rowNumber;
        last = rowNumber;
      }
      return kind;
    },
    trimmed() {
      const start = first === 0 ? mapping.firstDataRow : first;
      return { firstDataRow: start, lastDataRow: first === 0 ? start - 1 : last, counts: { ...counts } };
    },
  };
}
