import type { SheetMapping } from "../../../core/adopt/mapping/mapping";
import type { CellValue } from "../../../core/sheets/cell";
import type { SheetHead } from "../../../core/sheets/grid";
import { isMarksHeading, type SheetLayout, type SheetMarks } from "../../../core/sheets/sheetLayout";
import { batch } from "../../excel/excel";
import { placeOfRange, rangeOf, rangePlace } from "../../excel/ranges";
import type { Running } from "../../excel/running";
import { WorkbookError } from "../../excel/workbookError";
import { readColumns } from "../cells/readColumns";
import { readMerged } from "../sheets/sheetFacts";

/** Merged cells, hidden rows and tables of the sheets that hold records; four round trips whatever their number. */
export async function readLayouts(
  heads: readonly SheetHead[],
  mappings: readonly SheetMapping[],
  running: Running = {},
): Promise<readonly SheetLayout[]> {
  const roles = new Map(mappings.map((mapping) => [mapping.sheet, mapping.role]));
  const read = heads.filter(({ sheet, lastRow }) => lastRow > 0 && (roles.get(sheet) ?? null) !== null);
  if (read.length === 0) return [];
  const merged = await readMerged(
    read.map(({ sheet }) => sheet),
    running,
  );
  const hidden = await hiddenRows(read, running);
  const marks = await readMarks(read, mappings, running);
  return read.map(({ sheet, tables, lastColumn }, i) => ({
    sheet,
    lastColumn,
    marks: marks[i] ?? null,
    merged: merged[i] ?? null,
    hiddenRows: hidden[i] ?? null,
    tables: tables.map(({ name, firstRow, firstColumn, rows, columns }) => ({
      name,
      row: firstRow,
      column: firstColumn,
      rows,
      columns,
    })),
  }));
}

/** The cells under 异常标注, in either language. */
async function readMarks(
  heads: readonly SheetHead[],
  mappings: readonly SheetMapping[],
  running: Running,
): Promise<readonly (SheetMarks | null)[]> {
  const found: (SheetMarks | null)[] = [];
  for (const { sheet, lastRow } of heads) {
    const mapping = mappings.find((candidate) => candidate.sheet === sheet);
    const marked = mapping?.columns.find(({ heading }) => isMarksHeading(heading));
    if (!mapping || !marked) {
      found.push(null);
      continue;
    }
    const firstRow = mapping.headerRow + 1;
    const cells: CellValue[] = [];
    await readColumns(
      { sheet, columns: [marked.column], firstRow, lastRow },
      ({ cells: [run = []] }) => {
        for (const row of run) cells.push(row[0] ?? "");
      },
      running,
    );
    found.push({ column: marked.column, firstRow, cells });
  }
  return found;
}

type Runs = SheetLayout["hiddenRows"];

/** Excel names the visible cells only as areas; a filter that leaves too many of them makes it give up. */
async function hiddenRows(heads: readonly SheetHead[], running: Running): Promise<readonly Runs[]> {
  const work = async (context: Excel.RequestContext): Promise<readonly Runs[]> => {
    const columns = heads.map(({ sheet, head, lastRow }) => {
      const block = { row: head.firstRow, column: head.firstColumn, columns: 1 };
      const rows = lastRow - head.firstRow + 1;
      return rangeOf(context.workbook.worksheets.getItem(sheet), { ...block, rows }).load("rowHidden");
    });
    await context.sync();
    const visible = columns.map((column) =>
      column.rowHidden === null ? column.getSpecialCellsOrNullObject("Visible").load("areaCount") : null,
    );
    await context.sync();
    const areas = visible.map((cells) =>
      cells && !cells.isNullObject
        ? cells.areas.load(`items/${rangePlace.replaceAll(",", ",items/")}`)
        : null,
    );
    await context.sync();
    return heads.map(({ head, lastRow }, i) => {
      const whole = { row: head.firstRow, rows: lastRow - head.firstRow + 1 };
      if (columns[i]?.rowHidden === true) return [whole];
      return gapsOf(whole, areas[i]?.items.map(placeOfRange) ?? [whole]);
    });
  };
  try {
    return await batch("readHiddenRows", work, running);
  } catch (error) {
    if (error instanceof WorkbookError && ["unexpected", "too-large"].includes(error.code)) return [];
    throw error;
  }
}

type Run = NonNullable<Runs>[number];

/** What the visible runs leave out of the whole. */
function gapsOf(whole: Run, visible: readonly Run[]): readonly Run[] {
  const gaps: Run[] = [];
  let next = whole.row;
  for (const { row, rows } of [...visible].sort((a, b) => a.row - b.row)) {
    if (row > next) gaps.push({ row: next, rows: row - next });
    next = Math.max(next, row + rows);
  }
  const end = whole.row + whole.rows;
  return next < end ? [...gaps, { row: next, rows: end - next }] : gaps;
}
