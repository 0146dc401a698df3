import type { HeldValidation } from "../../core/changes/heldValidation";
import type { PartAddition, PartRemoval, SheetPart } from "../../core/changes/sheetChange";
import type { ColumnBlueprint, TableBlueprint } from "../../core/sheets/blueprint";
import { batch } from "../excel/excel";
import { type Block, placeOfRange, rangeOf, rangePlace } from "../excel/ranges";
import { type Running, stopIfCancelled } from "../excel/running";
import { WorkbookError } from "../excel/workbookError";
import { areaOf } from "../installing/blueprintArea";
import { addHighlight, pointsOf, setHeldValidation, setValidation } from "../installing/dressSheets";

/** Tables, columns and validations come and go, in the order given. */
export async function executeParts(
  changes: readonly (PartAddition | PartRemoval)[],
  running: Running,
): Promise<void> {
  for (const { kind, sheet, part } of changes) {
    stopIfCancelled(running);
    const add = kind === "add-part";
    const work = (context: Excel.RequestContext) =>
      part.kind === "table"
        ? executeTable(context, sheet, part.table, add)
        : part.kind === "column"
          ? executeColumn(context, { sheet, table: part.table }, part.column, add)
          : part.kind === "beside"
            ? executeBeside(context, sheet, part, add)
            : executeValidation(context, sheet, part, add);
    await batch("executePart", work, running);
  }
}

async function executeTable(
  context: Excel.RequestContext,
  name: string,
  table: TableBlueprint,
  add: boolean,
): Promise<void> {
  const present = context.workbook.tables.getItemOrNullObject(table.name);
  await context.sync();
  if (!add && !present.isNullObject) present.convertToRange();
  if (add && present.isNullObject) {
    const sheet = context.workbook.worksheets.getItem(name);
    const added = sheet.tables.add(areaOf(sheet, table), true);
    added.name = table.name;
    added.style = table.style;
    added.showBandedRows = table.banded;
  }
  await context.sync();
}

/** Where the columns of a part stand. */
interface Site {
  readonly worksheet: Excel.Worksheet;
  /** null: somebody turned the table into a plain range; what goes is taken from there. */
  readonly table: Excel.Table | null;
  readonly place: Block;
  readonly body: Block;
  readonly headings: readonly string[];
}

async function siteOf(
  context: Excel.RequestContext,
  { sheet, table: name }: { readonly sheet: string; readonly table: string },
  add: boolean,
): Promise<Site> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  await context.sync();
  if (table.isNullObject && add) throw new WorkbookError("not-found", { table: name });
  const worksheet = table.isNullObject ? context.workbook.worksheets.getItem(sheet) : table.worksheet;
  const whole = table.isNullObject ? worksheet.getUsedRange(true) : table.getRange();
  const first = (table.isNullObject ? whole.getRow(0) : table.getHeaderRowRange()).load("values");
  const cells = table.isNullObject ? null : table.getDataBodyRange().load(rangePlace);
  whole.load(rangePlace);
  await context.sync();
  const place = placeOfRange(whole);
  return {
    worksheet,
    table: table.isNullObject ? null : table,
    place,
    body: cells ? placeOfRange(cells) : { ...place, row: place.row + 1, rows: place.rows - 1 },
    headings: (first.values[0] ?? []).map(String),
  };
}

async function executeColumn(
  context: Excel.RequestContext,
  where: { readonly sheet: string; readonly table: string },
  column: ColumnBlueprint,
  add: boolean,
): Promise<void> {
  const site = await siteOf(context, where, add);
  const { table, place } = site;
  const at = site.headings.indexOf(column.heading);
  if (add && at < 0 && table) addColumn(table, place, column);
  if (!add && at >= 0) {
    if (at === place.columns - 1) removeLast(site);
    else if (table) table.columns.getItemAt(at).delete();
    else rangeOf(site.worksheet, { ...place, column: place.column + at, columns: 1 }).delete("Left");
  }
  await context.sync();
}

/** Right of the table, so that nothing of the user's moves. */
function addColumn(table: Excel.Table, place: Block, column: ColumnBlueprint): void {
  const sheet = table.worksheet;
  const body = { ...place, row: place.row + 1, rows: place.rows - 1, column: place.column + place.columns };
  const cells = rangeOf(sheet, { ...body, columns: 1 });
  cells.numberFormat = Array.from({ length: body.rows }, () => [column.numberFormat]);
  const heading = rangeOf(sheet, { ...body, row: place.row, rows: 1, columns: 1 });
  heading.values = [[column.heading]];
  table.resize(rangeOf(sheet, { ...place, columns: place.columns + 1 }));
  if (column.formula !== null)
    cells.formulas = Array.from({ length: body.rows }, () => [column.formula ?? ""]);
  dressColumn(heading, cells, column);
}

function dressColumn(heading: Excel.Range, cells: Excel.Range, column: ColumnBlueprint): void {
  heading.format.fill.color = column.fill;
  heading.format.font.color = column.fontColor;
  heading.format.font.bold = true;
  heading.format.wrapText = true;
  heading.format.verticalAlignment = "Center";
  if (column.wrap) cells.format.wrapText = true;
  cells.format.columnWidth = pointsOf(column.width);
  if (column.validation) setValidation(cells, column.validation);
  for (const highlight of column.highlights ?? []) addHighlight(cells, highlight);
}

async function executeBeside(
  context: Excel.RequestContext,
  name: string,
  { column, headingRow, at, rows }: Extract<SheetPart, { readonly kind: "beside" }>,
  add: boolean,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const heading = rangeOf(sheet, { row: headingRow, column: at, rows: 1, columns: 1 });
  const cells = rangeOf(sheet, { row: headingRow + 1, column: at, rows, columns: 1 });
  if (add) {
    heading.values = [[column.heading]];
    Object.assign(cells, { numberFormat: column.numberFormat });
    dressColumn(heading, cells, column);
  } else {
    for (const range of [heading, cells]) range.clear();
    cells.conditionalFormats.clearAll();
    giveWidthBack(heading);
  }
  await context.sync();
}

/** The column added last goes the way it came: nothing beside the table moves. */
function removeLast({ worksheet, table, place }: Site): void {
  table?.resize(rangeOf(worksheet, { ...place, columns: place.columns - 1 }));
  const cells = rangeOf(worksheet, { ...place, column: place.column + place.columns - 1, columns: 1 });
  cells.clear();
  cells.dataValidation.clear();
  cells.conditionalFormats.clearAll();
  giveWidthBack(cells);
}

/** A column right of all data was as wide as any that nobody set. */
function giveWidthBack(cells: Excel.Range): void {
  cells.format.useStandardWidth = true;
}

async function executeValidation(
  context: Excel.RequestContext,
  sheet: string,
  part: Extract<SheetPart, { readonly kind: "validation" }>,
  add: boolean,
): Promise<void> {
  const { worksheet, body, headings } = await siteOf(context, { sheet, table: part.table }, add);
  const position = headings.indexOf(part.heading);
  if (position < 0) return;
  const column = { ...body, column: body.column + position, columns: 1 };
  const cells = rangeOf(worksheet, column);
  if (add) setValidation(cells, part.validation);
  else {
    cells.dataValidation.clear();
    for (const held of part.was ?? []) giveBack(worksheet, column, held);
  }
  await context.sync();
}

function giveBack(sheet: Excel.Worksheet, column: Block, held: HeldValidation): void {
  const rows = Math.min(held.rows, column.rows - held.from);
  if (rows <= 0) return;
  setHeldValidation(rangeOf(sheet, { ...column, row: column.row + held.from, rows }), held);
}
