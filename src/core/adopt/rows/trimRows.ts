import type { CellValue } from "../../sheets/cell";
import { isBlankCell } from "../cells/blankCells";
import type { SheetMapping } from "../mapping/mapping";
import { columnsOf, type Row } from "./rowColumns";
import { type RowKind, rowKindOf } from "./rowKind";
import { mostBelow, type RowBelow } from "./rowsBelow";
import { beginsTable, reachOf } from "./tableBelow";

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

const isAlone = (row: readonly CellValue[]): boolean => row.filter((cell) => !isBlankCell(cell)).length === 1;

/** A sheet that ends in a million formatted blank rows must not fill the memory. */
const mostStrays = 10_000;
/** A row that reaches so many columns beyond the headings of the table below is a record of the sheet again; by judgement. */
const beyond = 3;

/** Follows a sheet row by row; `lastDataRow` is the last row that holds a record, not a total or a note. */
export function createRowTrimmer(mapping: SheetMapping): RowTrimmer {
  const kindOf = rowKindOf(mapping);
  const columns = columnsOf(mapping);
  const counts = { record: 0, blank: 0, total: 0, note: 0, heading: 0 };
  const strays: { readonly kind: "blank" | "total"; readonly row: number }[] = [];
  const below: RowBelow[] = [];
  let first = 0;
  let last = 0;
  let gap = false;
  let totalled = false;
  let other: number | null = null;
  let otherReach = 0;
  // What follows the last record lies below the data: a total there is where it belongs.
  const between = (kind: RowKind) =>
    strays.flatMap((stray) =>
      stray.kind === kind && stray.row > first && stray.row < last ? [stray.row] : [],
    );
  /** What a row is, knowing what stood above it: after a gap a row of headings begins another table. */
  const kindBelow = (kind: RowKind, rowNumber: number, row: Row): RowKind => {
    const isWider = kind === "record" && other !== null && reachOf(row) >= otherReach + beyond;
    if (kind === "heading" || isWider) other = null;
    if (other === null && gap && last > 0 && kind === "record" && beginsTable(row, columns)) {
      other = rowNumber;
      otherReach = reachOf(row);
    }
    // Below a total a name alone is what a report closes with: Confidential Information, Copyright 2025.
    if (kind === "record" && totalled && isAlone(row.cells)) return "note";
    return other !== null && (kind === "record" || kind === "total") ? "note" : kind;
  };
  return {
    see(rowNumber, row, firstColumn) {
      const plain = kindOf(row, firstColumn);
      // A record below a record: what stood further above changes nothing.
      const kind =
        plain === "record" && !gap && other === null
          ? plain
          : kindBelow(plain, rowNumber, { cells: row, firstColumn });
      gap = kind !== "record";
      totalled = kind === "total" ? first > 0 : totalled && gap;
      counts[kind]++;
      if (kind === "record") {
        if (first === 0) first = rowNumber;
        last = rowNumber;
        if (below.length > 0) below.length = 0;
      } else if (first > 0 && (kind === "blank" || kind === "total") && strays.length < mostStrays) {
        strays.push({ kind, row: rowNumber });
      }
      if ((kind === "total" || kind === "note") && other === null && first > 0 && below.length < mostBelow)
        below.push({ row: rowNumber, cells: row, firstColumn, labelled: kind === "total" });
      return kind;
    },
    trimmed() {
      const start = first === 0 ? mapping.firstDataRow : first;
      const lastDataRow = first === 0 ? start - 1 : last;
      const rows = { blankRows: between("blank"), totalRows: between("total"), below: [...below] };
      return { firstDataRow: start, lastDataRow, counts: { ...counts }, ...rows, otherTable: other };
    },
  };
}

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
