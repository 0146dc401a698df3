import type { CellValue } from "../../sheets/cell";
import { isBlankCell } from "../cells/blankCells";
import type { SheetMapping } from "../mapping/mapping";
import { createOtherTables } from "./otherTables";
import { columnsOf, type Row } from "./rowColumns";
import { type RowKind, rowKindOf } from "./rowKind";
import { mostBelow, type RowBelow } from "./rowsBelow";

/** Where the records of a sheet begin and end (1-based) and what else lies under its headings. */
export interface TrimmedRows {
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly counts: Readonly<Record<RowKind, number>>;
  /** Rows between the records that are none (1-based): blank ones, and totals that count the records again. */
  readonly blankRows: readonly number[];
  readonly totalRows: readonly number[];
  /** The first rows below the last record that are neither blank nor of another table. */
  readonly below: readonly RowBelow[];
  /** Where the headings of another table stand below the records (1-based); its rows count as notes. */
  readonly otherTable: number | null;
}

export interface RowTrimmer {
  /** Files one row of the sheet, told top to bottom, and says what it is. */
  see(rowNumber: number, row: readonly CellValue[], firstColumn: number): RowKind;
  /** What is known after the rows seen so far. */
  trimmed(): TrimmedRows;
}

/** A sheet that ends in a million formatted blank rows must not fill the memory. */
const mostStrays = 10_000;

/** Follows a sheet row by row; `lastDataRow` is the last row that holds a record, not a total or a note. */
export function createRowTrimmer(mapping: SheetMapping): RowTrimmer {
  const kindOf = rowKindOf(mapping);
  const others = createOtherTables(columnsOf(mapping));
  const counts = { record: 0, blank: 0, total: 0, note: 0, heading: 0 };
  const strays: { readonly kind: "blank" | "total"; readonly row: number }[] = [];
  const below: RowBelow[] = [];
  let first = 0;
  let last = 0;
  let gap = false;
  let totalled = false;
  // What follows the last record lies below the data: a total there is where it belongs.
  const between = (kind: RowKind) =>
    strays.flatMap((stray) =>
      stray.kind === kind && stray.row > first && stray.row < last ? [stray.row] : [],
    );
  /** What a row is, knowing what stood above it. */
  const kindBelow = (plain: RowKind, rowNumber: number, row: Row): RowKind => {
    const kind = others.see(plain, rowNumber, row, gap && last > 0);
    // Below a total a name alone is what a report closes with: Confidential Information, Copyright 2025.
    return plain === "record" && totalled && isAlone(row.cells) ? "note" : kind;
  };
  const fileRecord = (rowNumber: number): void => {
    if (first === 0) first = rowNumber;
    last = rowNumber;
    if (below.length > 0) below.length = 0;
  };
  const fileStray = (kind: RowKind, rowNumber: number, row: Row): void => {
    if (first === 0) return;
    if ((kind === "blank" || kind === "total") && strays.length < mostStrays)
      strays.push({ kind, row: rowNumber });
    if ((kind === "total" || kind === "note") && others.at() === null && below.length < mostBelow)
      below.push({ row: rowNumber, ...row, labelled: kind === "total" });
  };
  return {
    see(rowNumber, cells, firstColumn) {
      const plain = kindOf(cells, firstColumn);
      // A record below a record: what stood further above changes nothing.
      const isPlain = plain === "record" && !gap && others.at() === null;
      const kind = isPlain ? plain : kindBelow(plain, rowNumber, { cells, firstColumn });
      gap = kind !== "record";
      totalled = kind === "total" ? first > 0 : totalled && gap;
      counts[kind]++;
      if (kind === "record") fileRecord(rowNumber);
      else fileStray(kind, rowNumber, { cells, firstColumn });
      return kind;
    },
    trimmed() {
      const start = first === 0 ? mapping.firstDataRow : first;
      const lastDataRow = first === 0 ? start - 1 : last;
      const rows = { blankRows: between("blank"), totalRows: between("total"), below: [...below] };
      return { firstDataRow: start, lastDataRow, counts: { ...counts }, ...rows, otherTable: others.at() };
    },
  };
}

const isAlone = (row: readonly CellValue[]): boolean => row.filter((cell) => !isBlankCell(cell)).length === 1;

/** The mapping with its exact first and last data row, and what else was found below. */
export function withTrimmed(
  mapping: SheetMapping,
  { firstDataRow, lastDataRow, otherTable }: TrimmedRows,
): SheetMapping {
  const beside = (mapping.unread ?? []).filter((table) => "column" in table);
  const unread = otherTable === null ? beside : [...beside, { row: otherTable }];
  const { unread: _before, ...rest } = mapping;
  return { ...rest, firstDataRow, lastDataRow, ...(unread.length > 0 && { unread }) };
}
