import { isBlankCell } from "../../adopt/cells/blankCells";
import { foldHeading } from "../../adopt/headings/foldHeading";
import type { SheetMapping } from "../../adopt/mapping/mapping";
import { createRowTrimmer } from "../../adopt/rows/trimRows";
import { partedDays, wholeDays } from "../../adopt/rows/wholeDays";
import type { CellValue } from "../../sheets/cell";
import type { Grid } from "../../sheets/grid";

/** One record of a source sheet: 1-based row, cells from column A on. */
export interface SourceRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** A cell of a source sheet that is no part of a record: title, note, total, repeated heading. */
export interface OutsideCell {
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly value: CellValue;
}

export interface SourceSheet {
  readonly mapping: SheetMapping;
  readonly records: readonly SourceRow[];
  readonly outside: readonly OutsideCell[];
}

/** Whether rows of a sheet may be copied into the standard sheets. */
export function isSource({ role, contactsOf }: SheetMapping): boolean {
  return role !== null || contactsOf !== undefined;
}

/** Contacts are copied as such where their customers are known (see contactSheets), else as customers. */
export function asSource(mapping: SheetMapping): SheetMapping {
  if (mapping.contactsOf === undefined) return mapping;
  const { related: _related, ...rest } = mapping;
  return { ...rest, role: "customers" };
}

/** The rows of slices that came top to bottom, each from column A on. */
export function rowsOf(slices: readonly Grid[]): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  let next = 1;
  for (const { firstRow, firstColumn, rows: cells } of slices) {
    const pad: readonly CellValue[] = Array.from({ length: firstColumn }, () => "");
    cells.forEach((row, i) => {
      if (firstRow + i < next) return;
      next = firstRow + i + 1;
      rows.push({ row: firstRow + i, cells: firstColumn === 0 ? row : [...pad, ...row] });
    });
  }
  return rows;
}

/** Tells the records of a sheet from what stands above, between and below them. */
export function readSourceSheet(mapping: SheetMapping, rows: readonly SourceRow[]): SourceSheet {
  const trimmer = createRowTrimmer(mapping);
  const records: SourceRow[] = [];
  const outside: OutsideCell[] = [];
  for (const row of rows) {
    if (row.row >= mapping.firstDataRow && trimmer.see(row.row, row.cells, 0) === "record") records.push(row);
    else outside.push(...cellsOutside(row, mapping));
  }
  return { mapping, records: withDays(records, mapping), outside };
}

/** Days kept in columns of year, month and day stand whole in the last of them. */
function withDays(records: readonly SourceRow[], mapping: SheetMapping): readonly SourceRow[] {
  const parted = partedDays(mapping);
  if (parted === null) return records;
  const days = wholeDays(parted, (at) => records.map(({ cells }) => cells[at] ?? ""));
  return records.map(({ row, cells }, i) => ({ row, cells: cells.with(parted.column, days[i] ?? "") }));
}

/** Words of the headings themselves are not listed: the columns carry them. */
function cellsOutside({ row, cells }: SourceRow, { headerRow, firstDataRow, columns }: SheetMapping) {
  const isHeading = row === headerRow || (row > headerRow && row < firstDataRow);
  const headings = new Map(columns.map(({ column, heading }) => [column, foldHeading(heading).full]));
  return cells.flatMap((value, column): readonly OutsideCell[] => {
    if (isBlankCell(value)) return [];
    const folded = foldHeading(String(value)).full;
    if (isHeading && (row === headerRow || headings.get(column)?.includes(folded))) return [];
    return [{ row, column, value }];
  });
}
