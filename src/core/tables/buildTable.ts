import type { SheetMapping } from "../adopt/mapping";
import { createRowTrimmer, type RowTrimmer, type TrimmedRows } from "../adopt/trimRows";
import type { CellValue } from "../sheets/cell";
import type { Role } from "../sheets/fields";
import type { Grid } from "../sheets/grid";
import { createRowPlaces } from "./rowPlaces";
import { type StackedColumn, stackColumns } from "./stackColumns";
import type { Table } from "./table";

export interface TableBuilder {
  /**
   * Adds a slice of one of the mapped sheets (others are passed over). Slices of a sheet come top to bottom;
   * rows that were added before, and rows above the first data row, are left out, so slices may overlap.
   */
  add(grid: Grid): void;
  /** The rows added so far as a table. */
  finish(): Table;
  /** The mappings with their exact first and last data row, as far as rows were added. */
  mappings(): readonly SheetMapping[];
  /** What lay under the headings of each sheet, in the order of the mappings. */
  rowsSeen(): readonly TrimmedRows[];
}

interface SheetState {
  readonly mapping: SheetMapping;
  readonly trimmer: RowTrimmer;
  /** Column on this sheet of every table column, -1 where it lacks one. */
  readonly columns: readonly number[];
  nextRow: number;
}

/** Stacks the records of all sheets mapped to `role`; blank, total, note and heading rows are dropped. */
export function createTableBuilder(role: Role, mappings: readonly SheetMapping[]): TableBuilder {
  const own = mappings.filter((mapping) => mapping.role === role);
  const stacked = stackColumns(own);
  const cells: CellValue[][] = stacked.map(() => []);
  const states = own.map((mapping, sheet) => startSheet(mapping, sheet, stacked));
  const places = createRowPlaces();

  function addRow(sheet: number, state: SheetState, row: readonly CellValue[], firstColumn: number): void {
    for (let i = 0; i < cells.length; i++) {
      const column = state.columns[i] ?? -1;
      cells[i]?.push(column < 0 ? "" : (row[column - firstColumn] ?? ""));
    }
    places.push(sheet, state.nextRow);
  }

  function add(grid: Grid): void {
    const sheet = states.findIndex((state) => state.mapping.sheet === grid.sheet);
    const state = states[sheet];
    if (state === undefined) return;
    const end = grid.firstRow + grid.rows.length;
    state.nextRow = Math.max(state.nextRow, grid.firstRow);
    for (; state.nextRow < end; state.nextRow++) {
      const row = grid.rows[state.nextRow - grid.firstRow] ?? [];
      const kind = state.trimmer.see(state.nextRow, row, grid.firstColumn);
      if (kind === "record") addRow(sheet, state, row, grid.firstColumn);
    }
  }

  return {
    add,
    finish: () => ({
      role,
      sheets: own.map((mapping) => mapping.sheet),
      rowCount: places.count(),
      ...places.arrays(),
      columns: stacked.map((column, i) => ({ ...column, cells: cells[i] ?? [] })),
    }),
    mappings: () => states.map(exactMapping),
    rowsSeen: () => states.map((state) => state.trimmer.trimmed()),
  };
}

/** A role the workbook does not hold. */
export function emptyTable(role: Role): Table {
  return createTableBuilder(role, []).finish();
}

function startSheet(mapping: SheetMapping, sheet: number, stacked: readonly StackedColumn[]): SheetState {
  return {
    mapping,
    trimmer: createRowTrimmer(mapping),
    columns: stacked.map((column) => column.columnOnSheet[sheet] ?? -1),
    nextRow: mapping.firstDataRow,
  };
}

function exactMapping({ mapping, trimmer }: SheetState): SheetMapping {
  const { firstDataRow, lastDataRow } = trimmer.trimmed();
  return { ...mapping, firstDataRow, lastDataRow };
}
