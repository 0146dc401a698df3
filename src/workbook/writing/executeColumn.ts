import type { SheetPart } from "../../core/changes/sheetChange";
import type { ColumnBlueprint } from "../../core/sheets/blueprint";
import { type Block, rangeOf } from "../excel/ranges";
import { addHighlight } from "../installing/conditionalFormats";
import { pointsOf } from "../installing/dressSheets";
import { setValidation } from "../installing/setValidation";
import { type Site, siteOf } from "./columnSite";

export async function executeColumn(
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

export async function executeBeside(
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
