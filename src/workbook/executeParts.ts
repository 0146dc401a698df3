import type { HeldValidation } from "../core/changes/heldValidation";
import type { PartAddition, PartRemoval, SheetPart } from "../core/changes/patch";
import type { ColumnBlueprint, TableBlueprint } from "../core/templates/blueprint";
import { areaOf } from "./blueprintArea";
import { pointsOf, setHeldValidation, setValidation } from "./dressSheets";
import { batch } from "./excel";
import { type Block, placeOfRange, rangeOf, rangePlace } from "./ranges";
import { type Running, stopIfCancelled } from "./running";

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
          ? executeColumn(context, part.table, part.column, add)
          : executeValidation(context, part, add);
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

async function executeColumn(
  context: Excel.RequestContext,
  tableName: string,
  column: ColumnBlueprint,
  add: boolean,
): Promise<void> {
  const table = context.workbook.tables.getItem(tableName).load("showTotals");
  const headings = table.getHeaderRowRange().load("values");
  const whole = table.getRange().load(rangePlace);
  await context.sync();
  const place = placeOfRange(whole);
  const at = (headings.values[0] ?? []).map(String).indexOf(column.heading);
  if (add && at < 0) addColumn(table, place, column);
  if (!add && at >= 0) {
    if (at === place.columns - 1) removeLast(table, place);
    else table.columns.getItemAt(at).delete();
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
  heading.format.fill.color = column.fill;
  heading.format.font.color = column.fontColor;
  heading.format.font.bold = true;
  heading.format.wrapText = true;
  heading.format.verticalAlignment = "Center";
  if (column.wrap) cells.format.wrapText = true;
  cells.format.columnWidth = pointsOf(column.width);
  if (column.validation) setValidation(cells, column.validation);
}

/** The column added last goes the way it came: nothing beside the table moves. */
function removeLast(table: Excel.Table, place: Block): void {
  const sheet = table.worksheet;
  table.resize(rangeOf(sheet, { ...place, columns: place.columns - 1 }));
  const cells = rangeOf(sheet, { ...place, column: place.column + place.columns - 1, columns: 1 });
  cells.clear();
  cells.dataValidation.clear();
}

async function executeValidation(
  context: Excel.RequestContext,
  part: Extract<SheetPart, { readonly kind: "validation" }>,
  add: boolean,
): Promise<void> {
  const table = context.workbook.tables.getItem(part.table);
  const headings = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load(rangePlace);
  await context.sync();
  const position = (headings.values[0] ?? []).map(String).indexOf(part.heading);
  if (position < 0) return;
  const place = placeOfRange(body);
  const column = { ...place, column: place.column + position, columns: 1 };
  const cells = rangeOf(table.worksheet, column);
  if (add) setValidation(cells, part.validation);
  else {
    cells.dataValidation.clear();
    for (const held of part.was ?? []) giveBack(table.worksheet, column, held);
  }
  await context.sync();
}

function giveBack(sheet: Excel.Worksheet, column: Block, held: HeldValidation): void {
  const rows = Math.min(held.rows, column.rows - held.from);
  if (rows <= 0) return;
  setHeldValidation(rangeOf(sheet, { ...column, row: column.row + held.from, rows }), held);
}
