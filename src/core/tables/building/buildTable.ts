import type { SheetMapping } from "../../adopt/mapping/mapping";
import { createRowTrimmer, type RowTrimmer, type TrimmedRows, withTrimmed } from "../../adopt/rows/trimRows";
import type { Role } from "../../sheets/fields";
import type { Grid } from "../../sheets/grid";
import { bringRowsNear } from "../cells/bringNear";
import type { Column, Table } from "../table";
import { type ColumnCells, createColumnCells } from "./columnCells";
import { createRowPlaces, withPlaces } from "./rowPlaces";
import { type StackedColumn, stackColumns } from "./stackColumns";
import { columnOver } from "./storedCells";
import { withWholeDays } from "./withWholeDays";

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
  /** Its place among the sheets of the table. */
  readonly sheet: number;
  readonly trimmer: RowTrimmer;
  /** Column on this sheet of every table column, -1 where it lacks one. */
  readonly columns: readonly number[];
  nextRow: number;
}

/** Rows are filed by so many at a time: they are still at hand when their cells are laid out by column. */
const blockRows = 512;

/** Stacks the records of all sheets mapped to `role`; blank, total, note and heading rows are dropped. */
export function createTableBuilder(role: Role, mappings: readonly SheetMapping[]): TableBuilder {
  const own = mappings.filter((mapping) => mapping.role === role);
  const expected = expectedRows(own);
  const stacked = stackColumns(own);
  const cells = stacked.map(() => createColumnCells(expected));
  const states = own.map((mapping, sheet) => startSheet(mapping, sheet, stacked));
  const places = createRowPlaces();

  /** Files the rows of a slice up to `end` and lays out each stretch of records among them. */
  function addBlock(state: SheetState, grid: Grid, end: number): void {
    bringRowsNear(grid.rows, state.nextRow - grid.firstRow, end - grid.firstRow);
    while (state.nextRow < end) {
      const first = state.nextRow;
      const stray = fileRecords(state, grid, end);
      if (stray > first) layOut(state, grid, first, stray);
      state.nextRow = stray + 1;
    }
    state.nextRow = end;
  }

  /** Takes over the records in rows `first` up to `end` of the sheet. */
  function layOut({ sheet, columns }: SheetState, grid: Grid, first: number, end: number): void {
    const { rows, firstRow, firstColumn } = grid;
    places.push(sheet, first, end - first);
    const stretch = { rows, from: first - firstRow, to: end - firstRow };
    for (const [i, column] of cells.entries()) column.append(stretch, (columns[i] ?? -1) - firstColumn);
  }

  function add(grid: Grid): void {
    const state = states.find(({ mapping }) => mapping.sheet === grid.sheet);
    if (state === undefined) return;
    const end = grid.firstRow + grid.rows.length;
    state.nextRow = Math.max(state.nextRow, grid.firstRow);
    while (state.nextRow < end) addBlock(state, grid, Math.min(end, state.nextRow + blockRows));
  }

  return {
    add,
    finish: () =>
      withWholeDays(
        withPlaces(
          {
            role,
            sheets: own.map((mapping) => mapping.sheet),
            rowCount: places.count(),
            columns: stacked.map((column, i) => columnWith(column, cells[i])),
          },
          places,
        ),
        own,
      ),
    mappings: () => states.map(exactMapping),
    rowsSeen: () => states.map((state) => state.trimmer.trimmed()),
  };
}

/** Records and what stands among them, by what the mappings say of their sheets. */
function expectedRows(mappings: readonly SheetMapping[]): number {
  return mappings.reduce(
    (sum, { firstDataRow, lastDataRow }) => sum + Math.max(0, lastDataRow - firstDataRow + 1),
    0,
  );
}

/** Files the next rows of a slice until one of them is no record; that row (filed too), or `end`. */
function fileRecords(
  { trimmer, nextRow }: SheetState,
  { rows, firstRow, firstColumn }: Grid,
  end: number,
): number {
  let row = nextRow;
  while (row < end && trimmer.see(row, rows[row - firstRow] ?? [], firstColumn) === "record") row++;
  return row;
}

function columnWith(stacked: StackedColumn, gathered: ColumnCells | undefined): Column {
  return columnOver(stacked, gathered?.stored() ?? { kind: "plain", cells: [] });
}

/** A role the workbook does not hold. */
export function emptyTable(role: Role): Table {
  return createTableBuilder(role, []).finish();
}

function startSheet(mapping: SheetMapping, sheet: number, stacked: readonly StackedColumn[]): SheetState {
  return {
    mapping,
    sheet,
    trimmer: createRowTrimmer(mapping),
    columns: stacked.map((column) => column.columnOnSheet[sheet] ?? -1),
    nextRow: mapping.firstDataRow,
  };
}

function exactMapping({ mapping, trimmer }: SheetState): SheetMapping {
  return withTrimmed(mapping, trimmer.trimmed());
}
