import type { CellValue } from "../core/sheets/cell";
import type { SheetHead } from "../core/sheets/grid";
import { batch } from "./excel";
import { type Block, placeOfRange, rangeOf, rangePlace } from "./ranges";
import type { Running } from "./running";
import { WorkbookError } from "./workbookError";

/** Enough to get past titles and notes to the heading row and see how its columns are filled. */
const headRows = 60;
/** Stray cells out to XEX are no customer list; no list of ours or theirs is wider. */
const headColumns = 400;
/** Cells of heads in one answer: values and formats take about 25 bytes a cell, so this is about 1 MB. */
const cellsPerSync = 40_000;

interface Sheet {
  readonly name: string;
  readonly visible: boolean;
  readonly used: Block | null;
  readonly tables: SheetHead["tables"];
}

/** What every sheet starts with, how far its values reach and which tables lie on it. Four round trips a workbook. */
export async function readHeads(running: Running = {}): Promise<readonly SheetHead[]> {
  const sheets = await readSheetList(running);
  const heads: SheetHead[] = [];
  for (const group of groupsOf(sheets)) {
    for (const head of await readGroup(group, running)) heads.push(head);
    running.report?.(heads.length / sheets.length);
  }
  return heads;
}

function readSheetList(running: Running): Promise<readonly Sheet[]> {
  const work = async (context: Excel.RequestContext) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name,items/visibility,items/id");
    tables.load("items/name,items/worksheet/id");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(rangePlace));
    const areas = tables.items.map((table) => table.getRange().load(rangePlace));
    await context.sync();
    return worksheets.items.map((sheet, i): Sheet => {
      const range = used[i];
      return {
        name: sheet.name,
        visible: sheet.visibility === "Visible",
        used: range && !range.isNullObject ? placeOfRange(range) : null,
        tables: tables.items.flatMap((table, t) => {
          const area = areas[t];
          return area && table.worksheet.id === sheet.id ? [tablePlace(table.name, placeOfRange(area))] : [];
        }),
      };
    });
  };
  return batch("readSheetList", work, running);
}

function tablePlace(name: string, { row, column, rows, columns }: Block): SheetHead["tables"][number] {
  return { name, firstRow: row, firstColumn: column, rows, columns };
}

/** Sheets whose heads fit in one answer together. */
function groupsOf(sheets: readonly Sheet[]): readonly (readonly Sheet[])[] {
  const groups: Sheet[][] = [];
  let cells = 0;
  for (const sheet of sheets) {
    const block = headBlock(sheet);
    const size = block ? block.rows * block.columns : 0;
    const last = groups.at(-1);
    if (last && cells + size <= cellsPerSync) last.push(sheet);
    else {
      groups.push([sheet]);
      cells = 0;
    }
    cells += size;
  }
  return groups;
}

function headBlock({ used }: Sheet): Block | null {
  if (!used) return null;
  const rows = Math.min(used.rows, headRows);
  return { ...used, rows, columns: Math.min(used.columns, headColumns) };
}

/** A group whose cells are unusually long is read in halves, down to one sheet without its formats. */
async function readGroup(sheets: readonly Sheet[], running: Running): Promise<readonly SheetHead[]> {
  try {
    return await readHeadCells(sheets, true, running);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "too-large") throw error;
    if (sheets.length === 1) return readHeadCells(sheets, false, running);
    const half = sheets.length >> 1;
    const first = await readGroup(sheets.slice(0, half), running);
    return [...first, ...(await readGroup(sheets.slice(half), running))];
  }
}

function readHeadCells(
  sheets: readonly Sheet[],
  withFormats: boolean,
  running: Running,
): Promise<readonly SheetHead[]> {
  const work = async (context: Excel.RequestContext) => {
    const ranges = sheets.map((sheet) => {
      const block = headBlock(sheet);
      if (!block) return null;
      const range = rangeOf(context.workbook.worksheets.getItem(sheet.name), block);
      return range.load(withFormats ? "values,numberFormat" : "values");
    });
    await context.sync();
    return sheets.map((sheet, i) => {
      const range = ranges[i];
      return headOf(sheet, range?.values ?? [], withFormats ? (range?.numberFormat ?? []) : null);
    });
  };
  return batch("readHeads", work, running);
}

function headOf(
  sheet: Sheet,
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[] | null,
): SheetHead {
  const width = values.reduce((widest, row) => Math.max(widest, filledWidth(row)), 0);
  const used = sheet.used;
  const firstColumn = used?.column ?? 0;
  return {
    sheet: sheet.name,
    visible: sheet.visible,
    head: {
      sheet: sheet.name,
      firstRow: used?.row ?? 1,
      firstColumn,
      rows: values.map((row) => row.slice(0, width)),
      ...(formats && { numberFormats: formats.map((row) => row.slice(0, width)) }),
    },
    lastRow: used ? used.row + used.rows - 1 : 0,
    lastColumn: Math.max(0, firstColumn + width - 1),
    tables: sheet.tables,
  };
}

function filledWidth(row: readonly CellValue[]): number {
  let width = row.length;
  while (width > 0 && row[width - 1] === "") width--;
  return width;
}
