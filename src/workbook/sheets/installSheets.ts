import { byteChunks } from "../../core/changes/byteChunks";
import type { NameAddition } from "../../core/changes/sheetChange";
import type { AreaFormat, CellBlock, SheetBlueprint } from "../../core/sheets/blueprint";
import { isFormula } from "../../core/sheets/isFormula";
import { batch } from "../excel";
import { inTurn } from "../progress";
import type { Running } from "../running";
import { WorkbookError } from "../workbookError";
import { addCharts } from "./addCharts";
import { areaOf } from "./blueprintArea";
import { dressSheets } from "./dressSheets";

/**
 * Writes sheets from their blueprints: all sheets with formats and texts, then all tables, then formulas (which may
 * speak of any table), then names, then dropdowns and rules (which may speak of any name). About eight round trips,
 * however many sheets.
 */
export async function installSheets(
  sheets: readonly SheetBlueprint[],
  names: readonly NameAddition[],
  running: Running,
): Promise<void> {
  const part = inTurn(running, 1);
  if (sheets.length > 0) {
    await batch("addSheets", (context) => addSheets(context, sheets), running);
    await writeBlocks(sheets, part(0.5));
    await batch("addTables", (context) => addTables(context, sheets), running);
    part(0.3).report?.(1);
  }
  if (names.length > 0) await batch("addNames", (context) => addNames(context, names), running);
  if (sheets.length > 0) await batch("dressSheets", (context) => dressSheets(context, sheets), running);
  part(0.2).report?.(1);
  const charted = sheets.filter(({ charts = [] }) => charts.length > 0);
  if (charted.length > 0) await batch("addCharts", (context) => addCharts(context, charted), running);
}

async function addSheets(context: Excel.RequestContext, sheets: readonly SheetBlueprint[]): Promise<void> {
  const { worksheets } = context.workbook;
  const present = sheets.map((sheet) => worksheets.getItemOrNullObject(sheet.name));
  const protection = context.workbook.protection.load("protected");
  context.workbook.load("readOnly");
  await context.sync();
  if (context.workbook.readOnly) throw new WorkbookError("read-only");
  if (protection.protected) throw new WorkbookError("structure-protected");
  sheets.forEach((blueprint, i) => {
    const sheet = present[i]?.isNullObject
      ? worksheets.add(blueprint.name)
      : worksheets.getItem(blueprint.name);
    for (const format of blueprint.formats) setFormat(areaOf(sheet, format), format);
  });
  await context.sync();
}

function setFormat(range: Excel.Range, format: AreaFormat): void {
  if (format.merge) range.merge();
  if (format.numberFormat !== undefined) {
    // One format for all cells travels as one word; office.js takes it, its types do not say so.
    Object.assign(range, { numberFormat: format.numberFormat });
  }
  const { font, fill } = range.format;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.rowHeight !== undefined) range.format.rowHeight = format.rowHeight;
}

/** All values, in as few requests as their size allows; formulas wait until all tables are there. */
async function writeBlocks(sheets: readonly SheetBlueprint[], running: Running): Promise<void> {
  const blocks = sheets.flatMap(({ name, cells }) =>
    cells.flatMap((block) => {
      const rows = block.values.map((row) => row.map((value) => (isFormula(value) ? null : value)));
      return byteChunks(rows).map(([from, to]) => ({ name, block, from, rows: rows.slice(from, to) }));
    }),
  );
  for (const [from, to] of byteChunks(blocks.map(({ rows }) => rows.flat()))) {
    const work = async (context: Excel.RequestContext) => {
      for (const { name, block, from: first, rows } of blocks.slice(from, to)) {
        const sheet = context.workbook.worksheets.getItem(name);
        areaOf(sheet, { ...block, row: block.row + first, rows: rows.length }).values = rows;
      }
      await context.sync();
    };
    await batch("writeBlueprints", work, running);
    running.report?.(to / blocks.length);
  }
}

async function addTables(context: Excel.RequestContext, sheets: readonly SheetBlueprint[]): Promise<void> {
  const wanted = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const present = wanted.map(({ table }) => context.workbook.tables.getItemOrNullObject(table.name));
  await context.sync();
  wanted.forEach(({ sheet, table }, i) => {
    if (!present[i]?.isNullObject) return;
    const worksheet = context.workbook.worksheets.getItem(sheet.name);
    const added = worksheet.tables.add(areaOf(worksheet, table), true);
    added.name = table.name;
    added.style = table.style;
    added.showBandedRows = table.banded;
  });
  for (const blueprint of sheets) {
    const sheet = context.workbook.worksheets.getItem(blueprint.name);
    for (const block of blueprint.cells) writeFormulas(sheet, block);
  }
  await context.sync();
}

function writeFormulas(sheet: Excel.Worksheet, block: CellBlock): void {
  const rows = block.values.map((row) => row.map((value) => (isFormula(value) ? value : null)));
  const first = rows.findIndex((row) => row.some((value) => value !== null));
  if (first < 0) return;
  const last = rows.findLastIndex((row) => row.some((value) => value !== null));
  const area = { ...block, row: block.row + first, rows: last - first + 1 };
  areaOf(sheet, area).formulas = rows.slice(first, last + 1);
}

async function addNames(context: Excel.RequestContext, names: readonly NameAddition[]): Promise<void> {
  const present = names.map(({ name: { name } }) => context.workbook.names.getItemOrNullObject(name));
  await context.sync();
  names.forEach(({ name: { name, formula }, replaces }, i) => {
    const there = present[i];
    if (there?.isNullObject) context.workbook.names.add(name, formula);
    else if (there && replaces !== undefined) there.formula = formula;
  });
  await context.sync();
}
