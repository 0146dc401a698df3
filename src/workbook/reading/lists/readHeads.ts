import type { CellValue } from "../../../core/sheets/cell";
import { headRows, type SheetHead } from "../../../core/sheets/grid";
import { batch } from "../../excel/excel";
import { type Block, placeOfRange, rangePlace } from "../../excel/ranges";
import type { Running } from "../../excel/running";
import type { Matrix } from "../cells/answerSize";
import { gatherBlocks } from "../cells/readBlocks";

/** Stray cells out to XEX are no customer list; no list of ours or theirs is wider. */
const headColumns = 400;
/** Cells of heads in the first answer: values and formats take about 25 bytes a cell, so this is about 1 MB. */
const firstCells = 40_000;

interface Sheet {
  readonly name: string;
  readonly visible: boolean;
  readonly used: Block | null;
  readonly tables: SheetHead["tables"];
}

/** What every sheet starts with, how far its values reach and which tables lie on it. Three round trips for most workbooks. */
export async function readHeads(running: Running = {}): Promise<readonly SheetHead[]> {
  const sheets = await readSheetList(running);
  const seen = sheets.flatMap((sheet) => {
    const block = headBlock(sheet);
    return block ? [{ sheet: sheet.name, block }] : [];
  });
  const properties = ["values", "numberFormat"] as const;
  const read = await gatherBlocks({ blocks: seen, properties, firstCells }, running);
  const cells = new Map(seen.map(({ sheet }, i) => [sheet, read[i] ?? []]));
  return sheets.map((sheet) => headOf(sheet, cells.get(sheet.name) ?? []));
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

function headBlock({ used }: Sheet): Block | null {
  if (!used) return null;
  const rows = Math.min(used.rows, headRows);
  return { ...used, rows, columns: Math.min(used.columns, headColumns) };
}

function headOf(sheet: Sheet, [values = [], formats = []]: readonly Matrix[]): SheetHead {
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
      numberFormats: formats.map((row) => row.slice(0, width).map(String)),
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
