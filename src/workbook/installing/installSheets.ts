import type { NameAddition } from "../../core/changes/sheetChange";
import type { AreaFormat, SheetBlueprint } from "../../core/sheets/blueprint";
import { isFormula } from "../../core/sheets/isFormula";
import { batch } from "../excel/excel";
import { inTurn } from "../excel/progress";
import type { Running } from "../excel/running";
import { WorkbookError } from "../excel/workbookError";
import { addCharts } from "./addCharts";
import { areaOf } from "./blueprintArea";
import { type BlueprintRows, requestsOf } from "./blueprintRows";
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
    await writeValues(sheets, part(0.5));
    await addTablesAndFormulas(sheets, part(0.3));
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
async function writeValues(sheets: readonly SheetBlueprint[], running: Running): Promise<void> {
  const requests = requestsOf(sheets, (value) => (isFormula(value) ? null : value));
  for (const [at, request] of requests.entries()) {
    const work = async (context: Excel.RequestContext) => {
      for (const { area, rows } of placesOf(context, request)) area.values = rows;
      await context.sync();
    };
    await batch("writeBlueprints", work, running);
    running.report?.((at + 1) / requests.length);
  }
}

/** Tables with as many formulas as go into their request, then the others: of thousands of rows they are megabytes. */
async function addTablesAndFormulas(sheets: readonly SheetBlueprint[], running: Running): Promise<void> {
  const [first = [], ...others] = requestsOf(sheets, (value) => (isFormula(value) ? value : null));
  await batch("addTables", (context) => addTables(context, sheets, first), running);
  running.report?.(1 / (others.length + 1));
  for (const [at, request] of others.entries()) {
    const work = async (context: Excel.RequestContext) => {
      writeFormulas(context, request);
      await context.sync();
    };
    await batch("writeFormulas", work, running);
    running.report?.((at + 2) / (others.length + 1));
  }
}

async function addTables(
  context: Excel.RequestContext,
  sheets: readonly SheetBlueprint[],
  formulas: readonly BlueprintRows[],
): Promise<void> {
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
  writeFormulas(context, formulas);
  await context.sync();
}

function writeFormulas(context: Excel.RequestContext, request: readonly BlueprintRows[]): void {
  for (const { area, rows } of placesOf(context, request)) area.formulas = rows;
}

function placesOf(context: Excel.RequestContext, request: readonly BlueprintRows[]) {
  return request.map(({ sheet, block, from, rows }) => ({
    rows: rows.map((row) => [...row]),
    area: areaOf(context.workbook.worksheets.getItem(sheet), {
      ...block,
      row: block.row + from,
      rows: rows.length,
    }),
  }));
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
